package dk.walkntalk.handover;

import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.pdf.PlanDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What of a conversation goes into the plan: agreements and photos. It does not so much as look at a note. */
final class PlanMaker {
    private PlanMaker() { }

    /** The plan of {@code talk}; reads its photos' files, so not on the main thread. */
    static PlanDocument plan(Conversation talk, PhotoStore photos, String alternateText) throws IOException {
        Concept concept = talk.concept();
        boolean boxes = concept.agreementField().hasBoxes();
        PlanDocument plan = new PlanDocument(concept.id(), concept.edition(), concept.name(),
                concept.municipality(), concept.kind(), concept.agreementField().heading(), talk.row().heldOn,
                people(talk), boxes ? List.of() : sections(talk), photos(talk, photos, alternateText));
        return boxes ? plan.with(boxes(talk)) : plan;
    }

    private static PlanDocument.Form boxes(Conversation talk) {
        AgreementField field = talk.concept().agreementField();
        return new PlanDocument.Form(field.forLabel(), field.dateLabel(), field.boxes().stream()
                .map(box -> new PlanDocument.Box(box.id(), box.title(), box.hint(), talk.box(box.id()).text()))
                .collect(Collectors.toList()));
    }

    private static List<PlanDocument.Person> people(Conversation talk) {
        return talk.parties().stream()
                .map(party -> new PlanDocument.Person(talk.role(party).title(), party.name().trim(),
                        talk.role(party).subject()))
                .collect(Collectors.toList());
    }

    private static List<PlanDocument.Section> sections(Conversation talk) {
        return talk.concept().perspectives().stream()
                .map(perspective -> new PlanDocument.Section(perspective.id(), perspective.name(),
                        talk.concept().agreementField().prompts(),
                        talk.agreements(perspective).stream().map(PlanMaker::agreement)
                                .collect(Collectors.toList())))
                .collect(Collectors.toList());
    }

    private static PlanDocument.Agreement agreement(Agreement agreement) {
        return new PlanDocument.Agreement(said(agreement, AgreementPart.WHAT), said(agreement, AgreementPart.WHEN),
                said(agreement, AgreementPart.WHO), said(agreement, AgreementPart.RESPONSIBLE),
                said(agreement, AgreementPart.FOLLOW_UP), said(agreement, AgreementPart.VALUE_INDIVIDUAL),
                said(agreement, AgreementPart.VALUE_WORKPLACE), said(agreement, AgreementPart.VALUE_CITIZENS));
    }

    private static String said(Agreement agreement, AgreementPart part) {
        return agreement.words(part).text();
    }

    private static List<PlanDocument.Photo> photos(Conversation talk, PhotoStore store, String alternateText)
            throws IOException {
        List<PlanDocument.Photo> photos = new ArrayList<>();
        for (Photo photo : talk.photos()) {
            byte[] jpeg = Files.readAllBytes(store.file(talk.id(), photo.fileName).toPath());
            photos.add(new PlanDocument.Photo(jpeg, photo.width, photo.height, alternateText));
        }
        return photos;
    }
}
