package dk.walkntalk.handover;

import dk.walkntalk.concept.AgreementField;
import dk.walkntalk.concept.AgreementValue;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
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
    /** Whose an agreement is that is everyone's; Danish, as the whole document is. */
    private static final String GROUP = "Gruppen";

    private PlanMaker() { }

    /**
     * The plan of {@code talk}; reads its photos' files, so not on the main thread.
     *
     * @param copy whose copy it is to be, and whether the photos are in it
     */
    static PlanDocument plan(Conversation talk, Copy copy, PhotoStore photos, String alternateText)
            throws IOException {
        Concept concept = talk.concept();
        PlanDocument plan = new PlanDocument(concept.id(), concept.edition(), concept.name(), concept.municipality(),
                concept.kind(), concept.agreementField().heading(), talk.row().heldOn, people(talk), sections(talk),
                List.of()).withValuesFor(concept.agreementField().values().stream().map(AgreementValue::label)
                .collect(Collectors.toList()));
        if (concept.agreementField().hasBoxes()) {
            plan = plan.with(form(talk));
        }
        int person = position(talk, copy.participant());
        if (person >= 0) {
            plan = plan.copyFor(person);
        }
        return copy.photos() ? plan.withPhotos(photos(talk, photos, alternateText)) : plan;
    }

    private static PlanDocument.Form form(Conversation talk) {
        AgreementField field = talk.concept().agreementField();
        return new PlanDocument.Form(field.forLabel(), field.dateLabel(), field.boxes().stream()
                .map(box -> new PlanDocument.Box(box.id(), box.title(), box.hint(), talk.box(box.id()).text()))
                .collect(Collectors.toList()));
    }

    /** The place of a participant among those who took part; -1 when there is no such participant. */
    private static int position(Conversation talk, long participant) {
        List<Party> parties = talk.parties();
        for (int i = 0; i < parties.size(); i++) {
            if (parties.get(i).person.id == participant) {
                return i;
            }
        }
        return -1;
    }

    private static List<PlanDocument.Person> people(Conversation talk) {
        return talk.parties().stream()
                .map(party -> new PlanDocument.Person(talk.role(party).title(), party.name().trim(),
                        talk.role(party).subject()))
                .collect(Collectors.toList());
    }

    private static List<PlanDocument.Section> sections(Conversation talk) {
        if (talk.concept().agreementField().hasBoxes()) {
            return List.of();
        }
        return talk.concept().perspectives().stream()
                .map(perspective -> new PlanDocument.Section(perspective.id(), perspective.name(),
                        talk.concept().agreementField().prompts(),
                        talk.agreements(perspective).stream().filter(Agreement::isInPlan)
                                .map(one -> agreement(talk, one))
                                .collect(Collectors.toList())))
                .collect(Collectors.toList());
    }

    private static PlanDocument.Agreement agreement(Conversation talk, Agreement agreement) {
        PlanDocument.Agreement said = new PlanDocument.Agreement(said(agreement, AgreementPart.WHAT), said(agreement, AgreementPart.WHEN),
                said(agreement, AgreementPart.WHO), said(agreement, AgreementPart.RESPONSIBLE),
                said(agreement, AgreementPart.FOLLOW_UP), said(agreement, AgreementPart.VALUE_INDIVIDUAL),
                said(agreement, AgreementPart.VALUE_WORKPLACE), said(agreement, AgreementPart.VALUE_CITIZENS));
        return talk.concept().subject().isGroup() ? owned(talk, agreement, said) : said;
    }

    private static PlanDocument.Agreement owned(Conversation talk, Agreement agreement, PlanDocument.Agreement said) {
        List<Party> owners = talk.parties().stream().filter(party -> agreement.people().contains(party.person.id))
                .collect(Collectors.toList());
        return said.belongingTo(owners.isEmpty() ? GROUP
                : owners.stream().map(talk::nameOrRole).collect(Collectors.joining(", ")),
                owners.stream().map(party -> position(talk, party.person.id)).collect(Collectors.toList()));
    }

    private static String said(Agreement agreement, AgreementPart part) {
        return agreement.words(part).text();
    }

    /** Whose agreements are on a photo, where it is one perspective's. */
    private static String place(Conversation talk, Photo photo) {
        return talk.perspective(photo).map(one -> " · " + one.name()).orElse("");
    }

    private static List<PlanDocument.Photo> photos(Conversation talk, PhotoStore store, String alternateText)
            throws IOException {
        List<PlanDocument.Photo> photos = new ArrayList<>();
        for (Photo photo : talk.photos()) {
            byte[] jpeg = Files.readAllBytes(store.file(talk.id(), photo.fileName).toPath());
            photos.add(new PlanDocument.Photo(jpeg, photo.width, photo.height,
                    alternateText + place(talk, photo)));
        }
        return photos;
    }
}
