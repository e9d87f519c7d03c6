package dk.walkntalk.agreement;

import java.util.Set;

/**
 * Verbs of what people agree to do. Where an utterance holds no day, no "skal" and nothing that says it is agreed, only
 * with one of these it is taken for more than a remark: a field left empty is asked for, a wrong one may be believed.
 */
final class Deeds {
    private static final Set<String> VERBS = Words.set("laver", "skriver", "sender", "bestiller", "ringer", "taler",
            "undersøger", "finder", "tager", "holder", "deltager", "tilmelder", "melder", "udarbejder", "gennemgår",
            "opdaterer", "planlægger", "indkalder", "inviterer", "booker", "køber", "henter", "bringer", "leverer",
            "afleverer", "kontakter", "orienterer", "informerer", "spørger", "beder", "aftaler", "koordinerer",
            "fordeler", "deler", "retter", "læser", "lærer", "viser", "oplærer", "tester", "afprøver", "prøver",
            "indfører", "starter", "begynder", "afslutter", "lukker", "åbner", "flytter", "rydder", "vasker", "maler",
            "bygger", "reparerer", "fikser", "ordner", "klargør", "stiller", "sætter", "lægger", "hænger", "printer",
            "kopierer", "scanner", "uploader", "mailer", "skaffer", "søger", "ansøger", "ansætter", "afskediger",
            "opretter", "nedlægger", "sletter", "arkiverer", "registrerer", "indberetter", "udfylder", "underskriver",
            "godkender", "afklarer", "beskriver", "formulerer", "analyserer", "beregner", "udregner", "opgør",
            "afstemmer", "betaler", "refunderer", "indhenter", "indsamler", "samler", "sorterer", "pakker",
            "fremlægger", "præsenterer", "fortsætter", "overtager", "overdrager", "dækker", "bytter", "passer",
            "leder", "arrangerer", "afholder", "tilrettelægger", "forbereder", "drøfter", "vender", "diskuterer",
            "giver", "får", "svarer", "besvarer", "rykker", "følger", "kører", "cykler", "tjekker", "kontrollerer",
            "måler", "evaluerer", "vurderer", "dokumenterer", "noterer", "referer", "refererer", "oversætter",
            "redigerer", "kommenterer", "tegner", "designer", "fotograferer", "filmer", "optager", "udstiller",
            "pynter", "bager", "serverer", "låser", "vander", "planter", "fælder", "tømmer", "skifter", "installerer",
            "konfigurerer", "programmerer", "migrerer", "implementerer", "udruller", "lancerer", "skærer", "sparer",
            "budgetterer", "rekrutterer", "screener", "interviewer", "observerer", "underviser", "vejleder",
            "superviserer", "coacher", "sparrer", "træner", "øver", "besøger", "møder", "mødes", "tilbyder",
            "reserverer", "aflyser", "udskyder", "ændrer", "justerer", "tilpasser", "forkorter", "forlænger",
            "udvider", "reducerer", "prioriterer", "uddelegerer", "delegerer", "involverer", "inddrager", "hjælper",
            "assisterer", "afløser", "stopper", "dropper", "fjerner", "tilføjer", "indsætter", "vælger", "udpeger",
            "nominerer", "indstiller", "anmelder", "klager", "anmoder", "efterspørger", "bidrager", "udvikler",
            "opbygger", "etablerer", "danner", "nedsætter", "sikrer", "sørger", "står", "skruer", "limer", "syr",
            "strikker", "renser", "gør", "rengør", "ajourfører", "vedligeholder", "kortlægger", "afdækker",
            "researcher", "brainstormer", "tænder", "slukker", "tilslutter", "udleverer", "uddeler", "omdeler",
            "bærer", "løfter", "transporterer", "tester", "screener", "lægger", "byder", "sælger", "annoncerer",
            "opslår", "afspadserer", "afholder", "slår", "publicerer", "deler", "poster", "tweeter", "kalder",
            "skaber", "bruger", "læner", "rådgiver", "formidler", "videregiver", "videresender", "tilknytter",
            "matcher", "kobler", "synkroniserer", "arbejder");

    private Deeds() {
    }

    /** Whether it is the infinitive of something to do. */
    static boolean does(String low) {
        return VERBS.contains(low + "r");
    }

    /** "at bestille kager": the word after it only looks like a verb. */
    static boolean infinitive(Line line, int i) {
        String next = line.low(i + 1);
        return VERBS.contains(line.low(i) + "r") && !Words.MODALS.contains(next) && next.length() > 4
                && next.endsWith("er");
    }

    static boolean is(String low) {
        return VERBS.contains(low) || Verbs.passive(low);
    }
}
