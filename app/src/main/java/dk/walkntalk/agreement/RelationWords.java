package dk.walkntalk.agreement;

import java.util.Set;

/** Words that stand before a period and say how it is meant, and those that only say "some time". */
final class RelationWords {
    static final Phrases<Relating.Word> RELATIONS = new Phrases<Relating.Word>()
            .put(Relating.Word.BY, "senest", "allersenest", "ikke senere end", "til og med", "frem til og med",
                    "op til og med", "deadline", "med deadline",
                    "med frist", "frist", "inden eller senest", "sidste frist", "med sidste frist",
                    "indtil og med", "helt senest", "og senest")
            .put(Relating.Word.COURSE, "i løbet af", "inden for", "indenfor", "i løbet", "inde for")
            .put(Relating.Word.BEFORE, "inden", "før", "forud for", "frem til", "indtil", "op til", "frem mod",
                    "lige inden", "lige før", "allersenest inden", "hen til", "helt frem til", "senest inden",
                    "senest før", "kort før", "kort inden", "lige op til", "gerne inden", "helst inden", "helst før",
                    "i god tid inden", "i god tid før")
            .put(Relating.Word.AFTER, "efter", "til efter", "til engang efter", "lige efter", "på den anden side af",
                    "straks efter",
                    "umiddelbart efter", "først efter", "kort efter", "tidligst efter", "lige på den anden side af")
            .put(Relating.Word.FROM, "fra", "fra og med", "pr", "per", "gældende fra", "med virkning fra", "tidligst",
                    "ikke før", "begyndende", "startende", "med start",
                    "med start fra", "allerede fra", "først fra", "og fra", "med opstart", "lige fra", "ikke inden",
                    "med start i", "med opstart i", "startende fra", "med begyndelse")
            .put(Relating.Word.ABOUT, "omkring", "cirka", "ca", "omtrent", "hen omkring", "hen mod", "henimod",
                    "hen imod", "sådan cirka", "rundt omkring", "et sted omkring", "op mod", "op imod",
                    "engang omkring", "en gang omkring", "lige omkring", "nogenlunde", "rundt regnet")
            .put(Relating.Word.THROUGH, "hen over", "henover", "i hele", "hele vejen gennem", "op gennem",
                    "gennem hele", "langt ind i", "et stykke ind i", "hen på", "ud på", "op på")
            .put(Relating.Word.TO, "til").put(Relating.Word.AT, "ved");
    static final Phrases<Boolean> SOME_TIME = Phrases.of("engang", "en gang", "på et tidspunkt",
            "på et eller andet tidspunkt", "her", "nu her", "nu", "allerede", "helst", "en dag", "en af dagene",
            "hellere", "først", "lige her", "senere");
    static final Phrases<Boolean> OR_SO = Phrases.of("eller deromkring", "eller der omkring", "eller sådan noget",
            "cirka", "omtrent", "eller sådan", "eller lignende", "deromkring", "eller sådan cirka", "engang",
            "en gang");
    static final Phrases<Boolean> ONWARDS = Phrases.of("og frem", "og fremad", "og fremover", "og frem over",
            "og fremefter");
    static final Set<String> PLAIN = Set.of("på", "i", "nu", "om");

    private RelationWords() {
    }
}
