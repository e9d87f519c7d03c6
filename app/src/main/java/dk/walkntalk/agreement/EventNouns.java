package dk.walkntalk.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Nouns for what happens at a time, by how they end: "personalemødet", "lønsamtale", "temadagen", "APV'en". */
final class EventNouns {
    private static final String[] ENDINGS = {"møde", "mødet", "møder", "samtale", "samtalen", "snak", "snakken",
            "seminar", "seminaret", "kursus", "kurset", "workshop", "workshoppen", "konference", "konferencen",
            "forum", "forummet", "evaluering", "evalueringen", "opfølgning", "opfølgningen", "opsamling",
            "opsamlingen", "høring", "høringen", "frokost", "frokosten", "fest", "festen", "tur", "turen",
            "arrangement", "arrangementet", "barsel", "barslen", "orlov", "orloven", "eksamen", "eksamenen",
            "revision", "revisionen", "tilsyn", "tilsynet", "besøg", "besøget", "flytning", "flytningen", "ombygning",
            "ombygningen", "afslutning", "afslutningen", "opstart", "opstarten", "start", "starten", "måling",
            "målingen", "undersøgelse", "undersøgelsen", "supervision", "supervisionen", "sparring", "sparringen",
            "forløb", "forløbet", "projekt", "projektet", "modul", "modulet", "generalforsamling",
            "generalforsamlingen", "reception", "receptionen", "indvielse", "indvielsen", "åbning", "åbningen",
            "lancering", "lanceringen", "udrulning", "udrulningen", "periode", "perioden", "prøvetid", "prøvetiden",
            "sygemelding", "sygemeldingen", "ferie", "ferien", "sæson", "sæsonen", "semester", "semestret",
            "semesteret", "gennemgang", "gennemgangen", "forhandling", "forhandlingen", "forhandlinger",
            "forhandlingerne", "vagtskifte", "overdragelse", "overdragelsen", "briefing", "briefingen", "retreat",
            "temadag", "temadagen", "dagen", "teamdag", "personaledag", "udviklingsdag", "studiedag", "arbejdsdag",
            "kursusdag", "idrætsdag", "mødedag", "fagdag", "markedsdag", "lægning", "lægningen", "trivselsuge",
            "trivselsugen", "temauge", "temaugen", "emneuge", "emneugen", "træf", "træffet", "café", "caféen",
            "messe", "messen", "uddannelse", "uddannelsen", "udflugt", "udflugten", "runde", "runden", "gang",
            "status", "statussen", "jubilæum", "jubilæet", "fødselsdag", "afstemning", "afstemningen", "vedtagelse",
            "vedtagelsen", "ansættelse", "ansættelsen", "session", "sessionen", "supervisionsgang", "reunion",
            "prøve", "prøven", "aftale", "check-in", "tjek-ind", "standup", "stand-up", "review", "sprint",
            "sprintet", "tavle", "camp", "lejr", "lejren", "koncert", "koncerten", "deadline", "test", "testen",
            "praktik", "praktikken", "audit", "auditten", "rundtur", "rundvisning", "rundvisningen", "introduktion",
            "introduktionen", "dialog", "dialogen", "drøftelse", "drøftelsen", "bazar", "marked", "markedet", "debat",
            "debatten", "stævne", "stævnet", "turnering", "turneringen", "optog", "optoget", "forestilling",
            "forestillingen", "premiere", "premieren", "udstilling", "udstillingen", "fernisering", "ferniseringen",
            "gudstjeneste", "gudstjenesten", "øvelse", "øvelsen", "regnskab", "regnskabet", "festival", "festivalen",
            "parade", "paraden", "jubilæumsåret", "sammenlægning", "sammenlægningen", "fusion", "fusionen",
            "omlægning", "omlægningen", "renovering", "renoveringen", "indflytning", "indflytningen", "udvidelse",
            "udvidelsen", "optælling", "optællingen", "eftersyn", "eftersynet", "lukning", "lukningen", "opgradering",
            "opgraderingen", "opdateringen", "døgnet", "døgn", "overgangen", "idriftsættelsen", "implementeringen",
            "migreringen", "kickoff", "kickoffet", "kick-off", "kick-offet", "demoen", "ceremonien", "brylluppet",
            "begravelsen", "brunch", "brunchen", "middagen", "inspektionen", "kontrolbesøget", "screeningen",
            "optagelsen", "driftsstoppet", "udskiftningen", "nedlukningen", "rengøringen", "hovedrengøringen",
            "strømafbrydelsen", "vagtplansrunden", "hackathon", "hackathonet", "stormødet", "dialogmødet", "topmødet",
            "optakten", "finalen", "prøvekørslen", "generalprøven", "godkendelse", "godkendelsen", "levering",
            "leveringen", "prøveperiode", "udstationering", "march", "marchen", "dyst", "dysten", "kamp", "kampen",
            "slut", "weekenden", "mønstring", "mønstringen"};
    private static final Set<String> NAMES = Words.set("mus", "lus", "grus", "apv", "1:1", "1-1", "1-til-1",
            "én-til-én", "en-til-en", "mussamtale", "mu-samtale", "mus-samtale", "lus-samtale", "grus-samtale", "sus",
            "tus", "fus", "med", "med-udvalg", "lmu", "mtu", "rus");
    private static final Set<String> BY_NATURE = Words.set("mus", "lus", "grus", "apv", "1:1", "barsel", "orlov",
            "lederforum", "skolestart", "sparring", "supervision", "sommerfest", "julefrokost", "generalforsamling",
            "valg", "valget", "start", "budgetvedtagelse", "budgetvedtagelsen");
    private static final Set<String> ONE_WORD = Words.set("gang", "engang", "omgang", "fremmøde", "fremmødet",
            "dagen", "tur", "turen", "start", "starten",
            "aftale", "test", "prøve", "prøven", "årgang", "slut", "afslut", "beslut", "tilslut", "weekenden");

    private static final String[] GATHERINGS = {"møde", "mødet", "møder", "samtale", "samtalen", "snak", "snakken",
            "seminar", "seminaret", "workshop", "workshoppen", "konference", "konferencen", "forum", "forummet",
            "evaluering", "evalueringen", "opfølgning", "opfølgningen", "opsamling", "opsamlingen", "frokost",
            "frokosten", "fest", "festen", "arrangementet", "generalforsamling", "generalforsamlingen", "receptionen",
            "temadag", "temadagen", "dagen", "træf", "træffet", "status", "statussen", "sparring", "sparringen",
            "supervision", "supervisionen", "afslutningen", "opstarten", "reception", "receptionen", "måling",
            "målingen", "forhandling", "forhandlingen", "forhandlingerne", "debatten", "gang", "dag", "sessionen",
            "briefingen", "døgnet", "døgn", "kickoffet", "demoen", "middagen", "brunchen", "ugen", "tilsynet",
            "weekenden", "mønstring", "mønstringen"};

    private static final Map<String, List<String>> BY_END = byEnd(ENDINGS);
    private static final Map<String, List<String>> GATHERINGS_BY_END = byEnd(GATHERINGS);

    private EventNouns() {
    }

    private static Map<String, List<String>> byEnd(String[] endings) {
        Map<String, List<String>> byEnd = new HashMap<>();
        for (String ending : endings) {
            byEnd.computeIfAbsent(ending.substring(ending.length() - 3), any -> new ArrayList<>()).add(ending);
        }
        return byEnd;
    }

    private static boolean endsLike(String low, Map<String, List<String>> byEnd) {
        List<String> like = low.length() < 3 ? null : byEnd.get(low.substring(low.length() - 3));
        if (like != null) {
            for (String ending : like) {
                if (low.endsWith(ending)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a noun is one of something that happens. */
    static boolean happens(String low) {
        return named(low) || ending(low) && !ONE_WORD.contains(low) && !Lexicon.DAYS.containsKey(low);
    }

    /** Whether it needs no article: "efter lederforum", "ved MUS". */
    static boolean byNature(String low) {
        return named(low) || BY_NATURE.contains(low);
    }

    /** Whether it is the one that both know: "personalemødet", "APV'en". */
    static boolean definite(String low) {
        return named(low) && low.length() > 3 && (low.endsWith("en") || low.endsWith("et")) || happens(low)
                && (low.endsWith("en")
                || low.endsWith("et") || low.endsWith("erne")) && !low.equals("barsel") && !low.endsWith("eksamen");
    }

    /** Whether people meet for it, so that "på" and "til" may tell a time. */
    static boolean gathering(String low) {
        if (named(low)) {
            return true;
        }
        return endsLike(low, GATHERINGS_BY_END);
    }

    private static boolean named(String low) {
        String bare = low;
        int mark = Math.max(low.indexOf('\''), low.lastIndexOf('-'));
        if (mark > 0 && low.length() - mark <= 4) {
            bare = low.substring(0, mark);
        }
        return NAMES.contains(low) || NAMES.contains(bare);
    }

    private static boolean ending(String low) {
        return low.length() < 41 && endsLike(low, BY_END);
    }
}
