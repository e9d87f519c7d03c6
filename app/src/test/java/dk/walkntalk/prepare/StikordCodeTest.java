package dk.walkntalk.prepare;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.concept.Concept;
import dk.walkntalk.prepare.StikordReading.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.Test;

/** Stikord from phone to phone: whole, or refused with the reason. */
public final class StikordCodeTest {
    private static final Concept MUS = Concepts.mus();
    private static final StikordCode METTE =
            new StikordCode("medarbejder", "Mette Sørensen", List.of("Samarbejde", "Mod", "Arbejdsglæde"));

    private static String code() {
        return METTE.write(MUS);
    }

    private static void reads(String message, StikordCode code) {
        StikordReading reading = StikordCode.read(message, MUS);
        assertEquals(message, null, reading.problem());
        assertEquals(code.roleId(), reading.code().roleId());
        assertEquals(code.name(), reading.code().name());
        assertEquals(inOrder(code.stikord()), reading.code().stikord());
    }

    private static List<String> inOrder(List<String> stikord) {
        return MUS.stikord().stream().filter(stikord::contains).collect(Collectors.toList());
    }

    private static void refused(String message, Problem problem) {
        StikordReading reading = StikordCode.read(message, MUS);
        assertFalse(message, reading.ok());
        assertEquals(message, problem, reading.problem());
    }

    @Test
    public void whatWasPickedArrives() {
        reads(code(), METTE);
    }

    @Test
    public void everyNameAndEveryChoiceArrives() {
        Random random = new Random(20260310);
        for (int i = 0; i < 2000; i++) {
            StikordCode code = new StikordCode(random.nextBoolean() ? "leder" : "medarbejder", name(random),
                    picks(random));
            reads(code.write(MUS), code);
        }
    }

    /** Any characters at all, as many as there is room for. */
    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            int c = random.nextInt(random.nextInt(4) == 0 ? Character.MAX_CODE_POINT + 1 : 0x250);
            name.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c);
        }
        return name.toString();
    }

    private static List<String> picks(Random random) {
        List<String> all = new ArrayList<>(MUS.stikord());
        Collections.shuffle(all, random);
        return all.subList(0, random.nextInt(MUS.stikordEach() + 1));
    }

    @Test
    public void aVeryLongNameIsCutBetweenTwoCharacters() {
        for (String letter : List.of("a", "ø", "€", "👍")) {
            for (String start : List.of("", "b", "bb", "bbb")) {
                String name = start + letter.repeat(200);
                String read = StikordCode.read(new StikordCode("leder", name, List.of()).write(MUS), MUS).code().name();
                int bytes = read.getBytes(StandardCharsets.UTF_8).length;
                assertTrue(name, name.startsWith(read));
                assertTrue(letter + bytes, bytes <= StikordCode.NAME_BYTES && bytes > StikordCode.NAME_BYTES - 4);
                assertEquals(-1, read.indexOf('\ufffd'));
            }
        }
    }

    @Test
    public void theCodeIsShortAndOfLettersThatAQrCodePacksTight() {
        assertTrue(code(), code().length() <= 125);
        assertTrue(code(), code().matches("[A-Z0-9:]+"));
        String longest = new StikordCode("medarbejder", "Anne-Margrethe Kjærsgaard-Østergaard Møllegaard",
                METTE.stikord()).write(MUS);
        assertTrue(longest, longest.length() <= 200);
    }

    @Test
    public void nobodyReadsThePicksInPassing() {
        for (String word : METTE.stikord()) {
            assertFalse(code().toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)));
        }
        assertFalse(code().contains("METTE"));
        assertFalse(METTE.toString().contains("Mette"));
    }

    @Test
    public void messagesThatWrapQuoteAndForwardDoNoHarm() {
        String code = code();
        reads("Hej Anders\n\nHer er mine stikord:\n" + code + "\nHilsen Mette", METTE);
        reads("Hej " + code + ".", METTE);
        reads("(" + code + ")", METTE);
        reads("walkntalk: Mette har valgt\n" + code, METTE);
        reads(code.toLowerCase(Locale.ROOT), METTE);
        reads(code.replaceAll("(.{7})", "$1\r\n> "), METTE);
        reads(code.replaceAll("(.{20})", "$1\u00AD\u200B"), METTE);
        reads(code.replace(":", ":\n"), METTE);
        for (int width = 1; width < code.length(); width++) {
            reads("> > Fra: mette@eksempel.dk\n>> " + code.replaceAll("(.{" + width + "})", "$1\n>> ") + "\n\nVh", METTE);
        }
    }

    @Test
    public void everyChangedCharacterIsNoticed() {
        String code = code();
        String others = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567019:æ \n>.";
        for (int at = 0; at < code.length(); at++) {
            for (char other : others.toCharArray()) {
                if (other != code.charAt(at)) {
                    String changed = code.substring(0, at) + other + code.substring(at + 1);
                    assertFalse(changed, StikordCode.read(changed, MUS).ok());
                    assertFalse(changed, StikordCode.read(changed + "\nHilsen Mette", MUS).ok());
                }
            }
        }
    }

    /** Not every letter whose capital is a K is a K. */
    @Test
    public void lettersOfOtherAlphabetsAreNotTakenForOnesOfTheCode() {
        refused(code().replace("WALK", "WAL\u212A"), Problem.NOT_OURS);
        refused(code().replaceFirst("(?<=:1:.{20}).", "\u017F"), Problem.DAMAGED);
    }

    @Test
    public void aCodeThatEndsTooEarlyIsDamaged() {
        String code = code();
        for (int end = "WALKNTALK:1:".length(); end < code.length(); end++) {
            refused(code.substring(0, end), Problem.DAMAGED);
        }
    }

    @Test
    public void twoLettersThatChangedPlacesAreNoticed() {
        String code = code();
        for (int at = 0; at + 1 < code.length(); at++) {
            if (code.charAt(at) != code.charAt(at + 1)) {
                String changed = code.substring(0, at) + code.charAt(at + 1) + code.charAt(at) + code.substring(at + 2);
                assertFalse(changed, StikordCode.read(changed, MUS).ok());
            }
        }
    }

    @Test
    public void otherAppsCodesAreNotOurs() {
        for (String other : List.of("", " ", "https://www.albertslund.dk/", "BEGIN:VCARD\nVERSION:3.0\nFN:Mette\nEND:VCARD",
                "WIFI:T:WPA;S:Gæst;P:hemmelig;;", "https://products.mobilepay.dk/box/box?phone=12345678&amount=10",
                "walkntalk", "walkntalk:", "walkntalk:0:", "walkntalk::", "walkntalk:hej", "WALKNTALK:-1:AB", ":1:AAAA",
                "mailto:walkntalk@albertslund.dk", "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP")) {
            refused(other, Problem.NOT_OURS);
        }
    }

    @Test
    public void aLaterAppsCodeIsKnownAsThat() {
        refused("WALKNTALK:2:NOGET/HELT-ANDET", Problem.NEWER_VERSION);
        refused("Se her: walkntalk:17:abc", Problem.NEWER_VERSION);
    }

    @Test
    public void anotherConceptOrEditionIsKnownAsThat() {
        Concept other = Concepts.mus(json -> json.replace("\"albertslund-mus\"", "\"albertslund-lus\""));
        refused(METTE.write(other), Problem.OTHER_CONCEPT);
        Concept words = Concepts.mus(json -> json.replace("\"Mod\"", "\"Mod og vilje\""));
        refused(new StikordCode("leder", "", List.of("Samarbejde")).write(words), Problem.OTHER_EDITION);
        Concept roles = Concepts.mus(json -> json.replace("\"medarbejder\"", "\"kollega\""));
        refused(new StikordCode("kollega", "", List.of("Mod")).write(roles), Problem.OTHER_EDITION);
    }

    @Test
    public void anEditionWithTheSameStikordIsNoObstacle() {
        Concept next = Concepts.mus(json -> json.replace("\"edition\": \"2\"", "\"edition\": \"2026\""));
        reads(METTE.write(next), METTE);
    }

    @Test
    public void moreStikordThanAPartyMayPickAreRefused() {
        Concept four = Concepts.mus(json -> json.replace("\"stikordEach\": 3", "\"stikordEach\": 4"));
        refused(new StikordCode("leder", "", MUS.stikord().subList(0, 4)).write(four), Problem.TOO_MANY_STIKORD);
    }

    @Test
    public void aForgedCodeOfNoMeaningIsDamaged() {
        int mark = CodeBody.mark(MUS);
        for (List<Integer> places : List.of(List.of(33), List.of(255), List.of(2, 2), List.of(2, 1))) {
            refused(CodeText.write(new CodeBody(MUS.id(), mark, "leder", "", places).bytes()), Problem.DAMAGED);
        }
        refused(CodeText.write(new byte[0]), Problem.DAMAGED);
    }

    @Test
    public void randomTextIsNeverTakenForACode() {
        Random random = new Random(7);
        String letters = "WALKNTALK:1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567 \n>:ø\ud83d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "WALKNTALK:1:" : "");
            for (int left = random.nextInt(150); left > 0; left--) {
                text.append(random.nextInt(10) == 0 ? (char) random.nextInt(0x10000)
                        : letters.charAt(random.nextInt(letters.length())));
            }
            assertFalse(text.toString(), StikordCode.read(text.toString(), MUS).ok());
        }
    }

    @Test
    public void aHugeMessageIsReadInNoTime() {
        String noise = "WALKNTALK:1:7777".repeat(100_000);
        refused(noise, Problem.DAMAGED);
        reads(noise + " " + code(), METTE);
    }

    @Test
    public void ofSeveralTextsTheOneThatSaysMostCounts() {
        assertTrue(StikordCode.read(List.of("https://albertslund.dk", code(), "WALKNTALK:1:AAA"), MUS).ok());
        assertEquals(Problem.DAMAGED, StikordCode.read(List.of("WALKNTALK:1:AAA", "hej"), MUS).problem());
        assertEquals(Problem.NOT_OURS, StikordCode.read(List.of(), MUS).problem());
    }

    @Test
    public void whatIsNoChoiceByThisConceptCannotBeWritten() {
        for (StikordCode wrong : List.of(new StikordCode("borgmester", "", List.of()),
                new StikordCode("leder", "", List.of("Findes ikke")), new StikordCode("leder", "", List.of("Mod", "Mod")),
                new StikordCode("leder", "", MUS.stikord().subList(0, 4)))) {
            assertThrows(IllegalArgumentException.class, () -> wrong.write(MUS));
        }
    }
}
