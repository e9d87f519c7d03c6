package dk.walkntalk.agreement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.Test;

/** Ways to say it that are heard more than they are written: "Bo kør lige", "i ulige uger", "planen ligger klar". */
public final class TurnsOfPhraseTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 2, 10);
    private static final Person INA = new Person("Ina Lund", PartyRole.LEDER);
    private static final Person OLE = new Person("Ole Vang", PartyRole.MEDARBEJDER);
    private static final AgreementReader READER = new AgreementReader(List.of(INA, OLE));

    private static List<SpokenAgreement> read(String utterance) {
        return READER.read(utterance, INA, TUESDAY);
    }

    private static SpokenAgreement does(String utterance, String who, String what) {
        List<SpokenAgreement> read = read(utterance);
        assertEquals(utterance, 1, read.size());
        SpokenAgreement only = read.get(0);
        assertEquals(utterance, what, only.hvad() == null ? "" : only.hvad().words());
        assertEquals(utterance, who, only.hvem() == null ? "" : String.join(", ", only.hvem().names()));
        return only;
    }

    @Test
    public void whatAThingIsLikeIsNotWhatWasDone() {
        does("Ole, send mig den opdaterede nøgleliste senest på fredag", "Ole Vang",
                "send mig den opdaterede nøgleliste");
        does("send mig den opdaterede nøgleliste i morgen", "", "send mig den opdaterede nøgleliste");
    }

    @Test
    public void oneIsToldByNameWithoutAComma() {
        does("Ole kør lige flaskerne på genbrugspladsen hver fredag", "Ole Vang", "kør flaskerne på genbrugspladsen");
        does("skriv bare at jeg flytter fryseren i sommerferien", "Ina Lund", "flytter fryseren");
    }

    @Test
    public void oddWeeksAreEachOtherWeek() {
        assertEquals("FREQ=WEEKLY;INTERVAL=2", does("Ole kører madvognen i ulige uger", "Ole Vang", "kører madvognen")
                .hvornaar().recurrence());
    }

    @Test
    public void whenTheThingIsReadyIsWhenItIsDone() {
        assertEquals(LocalDate.of(2026, 4, 7), does("Ole lægger en vagtplan, og planen ligger klar den syvende april",
                "Ole Vang", "lægger en vagtplan").hvornaar().end());
    }

    @Test
    public void oneTimeIsOfBothThingsBeforeIt() {
        List<SpokenAgreement> both = read("jeg tager skabene på gangen og Ole tager dem i kælderen og det skal være "
                + "gjort inden maj");
        assertEquals(2, both.size());
        for (SpokenAgreement one : both) {
            assertEquals(LocalDate.of(2026, 4, 30), one.hvornaar().end());
        }
    }

    @Test
    public void aTimeInsideAQuestionIsOfTheQuestion() {
        assertNull(does("Ole finder ud af hvem der har den i uge elleve", "Ole Vang",
                "finder ud af hvem der har den i uge elleve").hvornaar());
        assertNull(does("Ole spørger HR om jeg må beholde vikaren til og med maj", "Ole Vang",
                "spørger HR om jeg må beholde vikaren til og med maj").hvornaar());
    }

    @Test
    public void whatOneGoesAlongToIsDoneThatDay() {
        assertEquals("den 29. april", does("Ole går med på driftsmødet i vejgården den 29. april", "Ole Vang",
                "går med på driftsmødet i vejgården").hvornaar().words());
    }

    @Test
    public void whatSomebodyElseIsToSeeToIsHis() {
        does("komfuret skal ses efter af en elektriker inden maj", "en elektriker", "komfuret skal ses efter");
    }
}
