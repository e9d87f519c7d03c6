package dk.walkntalk.pdf;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import dk.walkntalk.pdf.PlanDocument.Person;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

public final class PlanFileNameTest {
    @Test
    public void itSaysWhatWhoAndWhen() {
        assertEquals("MUS udviklingsplan - Mette Hansen - 2026-03-10.pdf", named("Mette Hansen"));
    }

    @Test
    public void danishLettersStayAndAreSpelledOutInAscii() {
        assertEquals("MUS udviklingsplan - Åse Sørbæk - 2026-03-10.pdf", named("Åse Sørbæk"));
        assertEquals("MUS udviklingsplan - Aase Soerbaek - 2026-03-10.pdf", ascii("Åse Sørbæk"));
        assertEquals("MUS udviklingsplan - Aase - 2026-03-10.pdf", ascii("A\u030ase"));
    }

    @Test
    public void otherAccentsAreLeftOutInAscii() {
        assertEquals("MUS udviklingsplan - Jose Muller Lodz - 2026-03-10.pdf", ascii("José Müller Łódź"));
    }

    @Test
    public void charactersThatNoFileNameMayHaveGo() {
        assertEquals(
                "MUS udviklingsplan - Mette-Hansen -A-B- C - 2026-03-10.pdf", named("Mette/Hansen \\A|B: C*?\"<>"));
        assertEquals("MUS udviklingsplan - Mette Hansen - 2026-03-10.pdf", named("..\u0000Mette\tHansen\u202e\u200b "));
        assertEquals("MUS udviklingsplan - Mette-Hansen - 2026-03-10.pdf", ascii("Mette\uff0fHansen"));
    }

    @Test
    public void aNameOfNothingPrintableGivesWayToTheRole() {
        String smileAndFlag = "\ud83d\ude42\ud83c\udde9\ud83c\uddf0";
        assertEquals("MUS udviklingsplan - Medarbejder - 2026-03-10.pdf", named(smileAndFlag));
        assertEquals("MUS udviklingsplan - Medarbejder - 2026-03-10.pdf", named("  "));
        assertEquals("MUS udviklingsplan - Medarbejder - 2026-03-10.pdf", ascii("\u05de\u05d9\u05db\u05dc"));
    }

    @Test
    public void nobodyAndNoKindStillGiveAName() {
        PlanDocument plan = new PlanDocument("", "", "", "", "", "", Plans.HELD, List.of(), List.of(), List.of());
        assertEquals("Udviklingsplan - 2026-03-10.pdf", PlanFileName.of(plan));
    }

    @Test
    public void twoAreBothNamedAndMoreAreTheFirstAndOthers() {
        assertEquals("MUS udviklingsplan - Mette og Ali - 2026-03-10.pdf", PlanFileName.of(group("Mette", "Ali")));
        assertEquals("MUS udviklingsplan - Mette m.fl. - 2026-03-10.pdf", PlanFileName.of(group("Mette", "Ali", "Bo")));
    }

    @Test
    public void aCopyIsNamedAfterTheOneWhoseItIs() {
        assertEquals("MUS udviklingsplan - Ali - 2026-03-10.pdf",
                PlanFileName.of(group("Mette", "Ali", "Bo").copyFor(2)));
        assertEquals("MUS udviklingsplan - Medarbejder - 2026-03-10.pdf",
                PlanFileName.of(group("Mette", " ").copyFor(2)));
    }

    @Test
    public void copiesOfPeopleWithTheSameNameHaveDifferentNames() {
        for (String name : List.of("Mette Hansen", "", "Mette Kirstine ".repeat(30), "\u00e5".repeat(300))) {
            PlanDocument group = group(name, "Ali", name, name.toUpperCase(Locale.ROOT));
            Set<String> names = new HashSet<>();
            for (int person = 1; person <= 4; person++) {
                String file = PlanFileName.of(group.copyFor(person));
                names.add(file.toLowerCase(Locale.ROOT));
                assertTrue(file, file.length() <= 120);
            }
            assertEquals(names.toString(), 4, names.size());
        }
    }

    @Test
    public void theKindOfPlanIsTheFormsOwnHeading() {
        assertEquals("LUS kompetenceudviklingsplan - Kirsten Juhl - 2026-03-10.pdf", PlanFileName.of(Plans.boxes()));
        for (String heading : List.of("KOMPETENCEUDVIKLINGSPLAN", "Kompetenceudviklingsplan",
                "KOMPETENCEUDVIKLINGS PLAN FOR:", "Kompetenceudviklingsplan for: ")) {
            assertEquals(heading, "LUS kompetenceudviklingsplan - 2026-03-10.pdf", headed("LUS", heading));
        }
        assertEquals("LUS udviklingsplan - 2026-03-10.pdf", headed("LUS", " \u200b:"));
        assertEquals("MUS-plan - 2026-03-10.pdf", headed("", "MUS-plan"));
        assertEquals("LUS aftaler og mål - 2026-03-10.pdf", headed("LUS", "Aftaler og mål"));
        String longest = headed("LUS", "Plan for alt det, vi vil nå sammen inden længe");
        assertEquals("LUS plan for alt det, vi vil nå - 2026-03-10.pdf", longest);
    }

    @Test
    public void aLongNameIsCutBetweenWords() {
        String name = named("Mette Kirstine ".repeat(30));
        assertTrue(name, name.length() <= 120);
        assertTrue(name, name.matches("MUS udviklingsplan - (Mette Kirstine ?)+(Mette)? - 2026-03-10\\.pdf"));
    }

    @Test
    public void aCprNumberIsNeverInTheName() {
        for (String cpr : List.of("010190-1234", "0101901234", "010190 1234", "01 01 90 1234", "01.01.90-1234",
                "010190/1234", "010190\u20131234", "010190\u20111234", "0101\u200b901234", "010190 - 1234",
                "\u0660\u0661\u0660\u0661\u0669\u0660-\u0661\u0662\u0663\u0664",
                "\uff10\uff11\uff10\uff11\uff19\uff10\uff11\uff12\uff13\uff14")) {
            for (String name : List.of(named("Mette " + cpr), ascii("Mette " + cpr), named(cpr + " Mette"))) {
                assertThat(name, not(containsString("1234")));
                assertTrue(name, name.replace("2026-03-10", "").chars().noneMatch(Character::isDigit));
            }
        }
        assertEquals("MUS udviklingsplan - Mette xxxxxx-xxxx - 2026-03-10.pdf", named("Mette 010190-1234"));
    }

    @Test
    public void anyNameIsSafeOnEverySystem() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            StringBuilder any = new StringBuilder();
            int length = random.nextInt(300);
            for (int i = 0; i < length; i++) {
                any.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x250 : Character.MAX_CODE_POINT + 1));
            }
            for (String name : List.of(named(any.toString()), ascii(any.toString()))) {
                String told = "seed " + seed + ": " + name;
                assertTrue(told, name.length() <= 120);
                assertTrue(told, name.getBytes(StandardCharsets.UTF_8).length <= 255);
                assertTrue(told, name.endsWith(" - 2026-03-10.pdf") && name.startsWith("MUS udviklingsplan - "));
                assertTrue(told, name.matches("[^/\\\\:*?\"<>|\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]+"));
                assertEquals(told, name, new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
            }
            assertTrue(ascii(any.toString()).matches("[\\x20-\\x7e]+"));
        }
    }

    private static String named(String name) {
        return PlanFileName.of(Plans.named(name));
    }

    private static String ascii(String name) {
        return PlanFileName.ascii(Plans.named(name));
    }

    private static String headed(String kind, String heading) {
        return PlanFileName.of(new PlanDocument(
                "", "", "", "", kind, heading, Plans.HELD, List.of(), List.of(), List.of()));
    }

    private static PlanDocument group(String... names) {
        List<Person> people = new ArrayList<>();
        people.add(new Person("Leder", "Anders", false));
        for (String name : names) {
            people.add(new Person("Medarbejder", name, true));
        }
        return new PlanDocument("", "", "", "", "MUS", "", Plans.HELD, people, List.of(), List.of());
    }
}
