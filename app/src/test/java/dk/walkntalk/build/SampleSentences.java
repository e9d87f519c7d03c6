package dk.walkntalk.build;

import dk.walkntalk.agreement.AgreementReader;
import dk.walkntalk.agreement.PartyRole;
import dk.walkntalk.agreement.Person;
import java.time.LocalDate;
import java.util.List;

/** Sentences, read the same each time. Loaded twice, as {@link SamplePlan} is. */
public final class SampleSentences {
    private SampleSentences() {
    }

    /** What is read out of two sentences: one that is plain, one of which it is unlikely what is done. */
    public static String read() {
        List<Person> parties = List.of(new Person("Mette Hansen", PartyRole.MEDARBEJDER),
                new Person("Anders Holm", PartyRole.LEDER));
        AgreementReader reader = new AgreementReader(parties);
        LocalDate today = LocalDate.of(2026, 2, 10);
        String plain = "mette tilmelder sig kurset senest den første marts";
        return reader.read(plain, null, today).get(0).hvad().words() + "; "
                + reader.read("anders laver planen og følger op i maj", null, today).size();
    }
}
