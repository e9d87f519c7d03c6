package dk.walkntalk.voice.text;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Everyday words that lie close to names and to words of a conversation, and are right as they are. */
final class EverydayWords {
    private static final Set<String> WORDS = new HashSet<>(Arrays.asList(("hele hans hendes sande ande ånden ende anden andet malende sine linje"
            + " lige line mette mente mætte bette lette rette sætte nette tætte bedre pengene penge tingene hjemme hjælp hjælpe hjælper"
            + " rolle roller ruller rulle rammer råder raser møder mødre maser modne moden noder lidelse lettelse ledelsen ledelser"
            + " ledende ledige lederne lærer lære lærte lever levere leverer livet liste lister tager tage tavle talte taler tale hatte"
            + " sagde sager sagen senere seneste seniorer sender sende sendte sendt spare sparer sparing sporing spærring spørger spørge"
            + " hver hvert hverdag hverdagen hvordan hvornår hvorfor borger borgere borgerne bogen bogerne byder bytter butter besøg"
            + " besked behov betyder bedste bestemt besluttet beslutter udgaver udgave udvider udvikle udvikler udviklet udviser planer plan"
            + " planlagt planlægge planlægger opgave opgaven opgaverne aftale aftaler aftalen aften arbejde arbejder arbejdet ansat ansatte"
            + " annoncer ansøger ansøgning fraværende frivillig nærværende nærmere enhed enheder helhed helt helst hellere sammen samme"
            + " samler samle samtale samtaler samtalen stemme stemning stort store stærk stærke større starte starter startet støtte"
            + " støtter kender kende kunne kommer komme kommune kommunen kommunens komité kollega kolleger kollegers kollegerne"
            + " kontor kontoret kontakt kontakter fælles følger følge føler forstå forstår forslag forsøg forskel forskellige forløb forhold formål motion måned måneden måske måler målet"
            + " målene mødet mellem mener mening meget mindre mindst mandag minder modtager moderne modet møde motor motiv nemme nemt"
            + " nogen noget nogle naboer nødt nyder præmier prøver prøve praktik projekt projekter primært privat rapport regler regner"
            + " relevant relevante relativt retning retninger roligt rummet siden sidste skema skemaet skaber skabe skabet skole skolen"
            + " syntes synes spiller spille spil stadig steder stedet svære svært tanker tanke tænker tænke teamet tilbage tilbud tillid"
            + " tiden tider trives trivsel travlt udvalg udvalget uddannelse under unge vagter vagten vejen verden videre vigtig vigtige"
            + " vigtigt viser vise vision visioner værdi værdier værre værste været være våben økonomisk øverst ønsker ønske yngre ydelse"
            + " ydelser uger ugen katten kaster kaffe kasse kammer kanten lyset lasse larmen laver lavede lader ladet"
            + " marker markere mange mangel mangler maler moden nabo penge pause pauser perle"
            + " person personer personale sanne sanden sandt sjove signer signal stien stille stiller tonen"
            + " tones").split(" ")));

    private EverydayWords() {
    }

    static boolean has(String low) {
        return WORDS.contains(low);
    }
}
