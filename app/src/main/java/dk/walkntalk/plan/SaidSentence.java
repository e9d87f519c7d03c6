package dk.walkntalk.plan;

import android.content.Context;
import android.view.View;
import android.view.ViewGroup;
import android.widget.EditText;
import android.widget.TextView;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Cards;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WordChip;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentence at the top of an agreement: the fields below follow it, and what it leaves open is asked. */
final class SaidSentence {
    private static final Map<AgreementPart, Integer> OTHERS = new EnumMap<>(Map.of(
            AgreementPart.WHAT, R.id.plan_what_other, AgreementPart.WHEN, R.id.plan_when_other,
            AgreementPart.WHO, R.id.plan_who_other, AgreementPart.FOLLOW_UP, R.id.plan_follow_up_other));

    private final View view;
    private final AgreementViewModel model;
    private final TypedText said;
    private final Map<AgreementPart, TypedText> fields;
    private final Map<AgreementPart, Integer> ids;
    private Conversation talk;
    private Sentence sentence;

    /** @param ids the views of the fields */
    SaidSentence(View view, AgreementViewModel model, Map<AgreementPart, TypedText> fields,
            Map<AgreementPart, Integer> ids) {
        this.view = view;
        this.model = model;
        this.fields = fields;
        this.ids = ids;
        this.said = new TypedText(view.findViewById(R.id.plan_said), model::say,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
    }

    void show(Conversation now, Agreement agreement) {
        talk = now;
        Views.text(view, R.id.plan_said_label,
                context().getString(Belongs.isAsked(now) ? R.string.plan_said_group : R.string.plan_said));
        said.show(agreement.id(), agreement.sentence().text());
        model.heard(now, agreement);
        show();
    }

    void show(Sentence now) {
        sentence = now;
        model.follow(now, shown()).forEach((part, text) -> fields.get(part).type(text));
        show();
    }

    /** What stands in the sentence's field. */
    String text() {
        return field().getText().toString();
    }

    /** Writes the sentence as if a person had typed it. */
    void type(String text) {
        said.type(text);
    }

    /** The sentence's field. */
    EditText field() {
        return view.findViewById(R.id.plan_said);
    }

    /** What stands in the fields, newer than what the database has told of. */
    Map<AgreementPart, String> shown() {
        Map<AgreementPart, String> shown = new EnumMap<>(AgreementPart.class);
        ids.forEach((part, id) -> shown.put(part, ((TextView) view.findViewById(id)).getText().toString()));
        return shown;
    }

    private void show() {
        if (talk == null || sentence == null) {
            return;
        }
        askWhat();
        OTHERS.forEach(this::other);
        speaker();
        more();
    }

    /** What a sentence says something of, but not what it is, is asked where it is to be written. */
    private void askWhat() {
        boolean open = !sentence.agreements().isEmpty() && shown().get(AgreementPart.WHAT).trim().isEmpty();
        ((TextInputLayout) view.findViewById(R.id.plan_what_layout))
                .setHelperText(open ? context().getString(R.string.plan_ask_what) : null);
    }

    /**
     * Where the language has two readings, one tap takes the other, and another tap the first; where nothing is sure,
     * what may be meant is offered under the empty field.
     */
    private void other(AgreementPart part, int id) {
        MaterialButton button = view.findViewById(id);
        String first = sentence.fields().getOrDefault(part, "");
        String second = sentence.other(part);
        String shown = shown().get(part);
        String instead = shown.equals(first) ? second : shown.equals(second) ? first : "";
        button.setVisibility(second.isEmpty() || instead.isEmpty() ? View.GONE : View.VISIBLE);
        int offer = shown.trim().isEmpty() ? R.string.plan_perhaps : R.string.plan_other_reading;
        button.setText(context().getString(offer, instead));
        button.setOnClickListener(tapped -> {
            fields.get(part).type(instead);
            show();
        });
    }

    /** "Jeg" is somebody; who, is asked once and can be changed. */
    private void speaker() {
        Views.show(view, R.id.plan_speaker, sentence.hangsOnSpeaker());
        ViewGroup chips = view.findViewById(R.id.plan_speaker_people);
        List<Party> parties = talk.parties();
        if (chips.getChildCount() != parties.size()) {
            chips.removeAllViews();
            parties.forEach(party -> chips.addView(View.inflate(context(), R.layout.plan_belongs_chip, null)));
        }
        Optional<Party> speaker = Sayings.speaker(talk);
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            WordChip chip = (WordChip) chips.getChildAt(i);
            chip.setText(talk.nameOrRole(party));
            chip.setContentDescription(context().getString(R.string.plan_speaker_is, talk.nameOrRole(party)));
            chip.show(speaker.isPresent() && speaker.get().person.id == party.person.id);
            chip.whenTicked(ticked -> {
                chip.show(true); // somebody is "jeg"; a second tap does not take that back
                model.speaks(talk, party);
            });
        }
    }

    /** Two agreements in one breath are two agreements. */
    private void more() {
        ViewGroup cards = view.findViewById(R.id.plan_more);
        cards.removeAllViews();
        Agreement agreement = talk.agreement(model.agreementId());
        for (Heard besides : sentence.more()) {
            String what = besides.fields().getOrDefault(AgreementPart.WHAT, "");
            if (agreement != null && !isAdded(agreement, what)) {
                Cards.add(cards, what.isEmpty() ? context().getString(R.string.plan_ask_what) : what,
                        AgreementWords.brief(besides.fields()), context().getString(R.string.plan_add_besides),
                        () -> model.add(talk, besides, sentence.text()));
            }
        }
    }

    /** Where it is not known what it is, it carries the whole sentence, and is known by that. */
    private boolean isAdded(Agreement agreement, String what) {
        return talk.agreements().stream().filter(one -> one.perspectiveId().equals(agreement.perspectiveId()))
                .anyMatch(one -> what.isEmpty()
                        ? one.id() != agreement.id() && one.sentence().text().equals(sentence.text())
                        : one.words(AgreementPart.WHAT).text().equals(what));
    }

    private Context context() {
        return view.getContext();
    }
}
