package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.Rounds;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.Test;

/** What holds for any text on any day. */
public final class AgreementPropertiesTest {
    private static final Person MAJ = new Person("Maj Lindqvist", PartyRole.MEDARBEJDER);
    private static final Person BO = new Person("Bo Kjærgaard", PartyRole.LEDER);
    private static final AgreementReader READER = new AgreementReader(List.of(MAJ, BO));
    private static final String[] WORDS = (
            "maj bo jeg vi du og så nej på i til senest inden efter fra uge 12 12. den 1. marts mandag "
            + "fredag næste sidste "
            + "første hver anden tolv femogtyvende påske sommerferien måneden udgangen af følger op har "
            + "ansvaret for at er ansvarlig sørger "
            + "bliver holdt der som når hvis for om to uger dage halv kvart klokken kl. 14.30 1/3 31/2 0 "
            + "99999 2027 -5 ikke skal vil "
            + "bestiller laver stole plan ? , . ! 😀 \u0000 \u202e é ǅ ß İ med de andre det hele begge dele en "
            + "til en 1:1 mellem jul "
            + "nytår tidligst omkring medio ultimo kvartal halvår år engang løbende snart ugen dagen før "
            + "løbet ud - ' 's imorgen "
            + "2026-02-30 uge53 husk aftalt undskyld jeg mener men behøver hver især samtidig per giver værdi "
            + "fordi undtagen talt lovet "
            + "sagt ja også tredje i sjette otte social- der går hun sender").split(" ");

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(9) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1999 + random.nextInt(80), 1, 1).plusDays(random.nextInt(366));
    }

    @Test
    public void anyTextOnAnyDayIsReadWithoutFault() {
        Random random = new Random(4);
        for (int round = 0; round < Rounds.of(4000); round++) {
            String text = text(random, random.nextInt(30));
            LocalDate today = day(random);
            for (SpokenAgreement agreement : READER.read(text, random.nextBoolean() ? BO : null, today)) {
                check(text, agreement);
            }
            sound(text, new TimeReader(today).read(text));
            for (TimeReader.Place place : new TimeReader(today).find(text)) {
                assertTrue(text, place.start() >= 0 && place.start() < place.end() && place.end() <= text.length());
                sound(text, place.when());
            }
        }
    }

    private static void check(String text, SpokenAgreement agreement) {
        if (agreement.hvad() != null) {
            assertFalse(text, agreement.hvad().words().isEmpty());
            inOrder(text, agreement.hvad().words());
        }
        if (agreement.vaerdi() != null) {
            inOrder(text, agreement.vaerdi());
        }
        sound(text, agreement.hvornaar());
        sound(text, agreement.opfoelgning() == null ? null : agreement.opfoelgning().hvornaar());
    }

    private static void sound(String text, When when) {
        if (when == null || when.relation() == Relation.NONE) {
            return;
        }
        inOrder(text, when.words());
        assertTrue(text, when.start() == null || when.end() == null || !when.start().isAfter(when.end()));
        if (when.relation() == Relation.ON) {
            assertEquals(text, when.start(), when.end());
        }
        assertTrue(text, when.alt() == null || when.alt().alt() == null);
    }

    /** Nothing is said that was not said: the words stand in the text in the same order. */
    private static void inOrder(String text, String words) {
        String all = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int at = 0;
        for (String word : words.toLowerCase(Locale.ROOT).split(" ")) {
            String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
            int found = all.indexOf(bare, at);
            assertTrue(words + " | " + text, found >= 0);
            at = found + bare.length();
        }
    }

    @Test
    public void anyCharactersAreReadWithoutFault() {
        Random random = new Random(5);
        for (int round = 0; round < Rounds.of(2000); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x10FFFF) : random.nextInt(0x180));
            }
            READER.read(text.toString(), BO, day(random));
            new TimeReader(day(random)).find(text.toString());
        }
    }

    @Test
    public void timeGrowsWithTheTextAndNoFaster() {
        best("bo laver en plan senest på fredag og maj følger op ", 60_000); // code that was not compiled yet is slow
        for (String piece : new String[] {"bo laver en plan senest på fredag og maj følger op ", "og ", "maj ",
                "den første ", "nej ",
                "på fredag nej ", "når ", "bo og maj ", "en til ", "1", "uge", "så ", "der ",
            "ikke maj men bo ", "og maj planen på fredag ", "ikke på fredag ", "det giver værdi ",
            "så bo øh han laver planen ", "bo laver en plan så alle kender den "}) {
            long few = best(piece, 15_000);
            long many = best(piece, 60_000); // four times as much; sixteen times as long would be too long
            assertTrue(piece + ": " + few + " and " + many, many < 10 * Math.max(few, 5_000_000L));
        }
    }

    /** The processor's time for a text of one piece over and over, the best of a few: what else runs counts little. */
    private static long best(String piece, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(piece);
        }
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            READER.read(text.toString(), BO, LocalDate.of(2026, 2, 10));
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return best;
    }

    @Test
    public void capitalsAndPunctuationDoNotChangeAValue() {
        for (AgreementFile.Row row : AgreementFile.read(AgreementBenchmark.open("own_agreements.jsonl")).rows()) {
            if (row.utterance().endsWith("?") || row.utterance().contains(",") || row.utterance().contains(". ")) {
                continue;
            }
            List<String> plain = values(row.read());
            for (String other : List.of(row.utterance() + ".", " " + row.utterance() + " ",
                    row.utterance().replace(" ", "  "),
                    row.utterance() + "\n")) {
                assertEquals(other, plain, values(row.reader().read(other, row.speaker(), row.today())));
            }
        }
        for (PhraseFile.Row row : PhraseFile.read(AgreementBenchmark.open("own_phrases.tsv")).rows()) {
            TimeReader reader = new TimeReader(LocalDate.of(2026, 2, 10));
            if (!row.relation().equals("none")) {
                assertEquals(row.expected(), PhraseFile.shown(reader.read(row.phrase().toUpperCase(Locale.ROOT))));
                assertEquals(row.expected(),
                        PhraseFile.shown(reader.read(row.phrase().toLowerCase(Locale.ROOT) + "!")));
            }
        }
    }

    private static List<String> values(List<SpokenAgreement> read) {
        List<String> values = new ArrayList<>();
        for (SpokenAgreement agreement : read) {
            values.add(Score.json(agreement).toString().toLowerCase(Locale.ROOT));
        }
        return values;
    }

    @Test
    public void readingTheWordsOfATimeAgainGivesTheSameTime() {
        for (String name : List.of("own_phrases.tsv", "danish_deadlines.tsv")) {
            for (PhraseFile.Row row : PhraseFile.read(AgreementBenchmark.open(name)).rows()) {
                TimeReader reader = new TimeReader(LocalDate.of(2026, 2, 10));
                When first = reader.read(row.phrase());
                if (first.relation() != Relation.NONE) {
                    assertEquals(first, reader.read(first.words()));
                }
            }
        }
    }
}
