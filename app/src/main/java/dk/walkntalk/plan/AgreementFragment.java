package dk.walkntalk.plan;

import android.content.res.ColorStateList;
import android.os.Bundle;
import android.view.View;
import android.widget.ImageView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.concept.AgreementValue;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Agreement;
import dk.walkntalk.conversation.AgreementPart;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.Dates;
import dk.walkntalk.ui.DayPicker;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WalkKeys;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One agreement: hvad, hvornår, hvem, ansvar, opfølgning, and the value it creates. All is saved as it is written. */
public final class AgreementFragment extends Fragment implements WalkKeys {
    private static final Map<AgreementPart, Integer> FIELDS = new EnumMap<>(Map.of(
            AgreementPart.WHAT, R.id.plan_what, AgreementPart.WHEN, R.id.plan_when,
            AgreementPart.WHO, R.id.plan_who, AgreementPart.RESPONSIBLE, R.id.plan_responsible,
            AgreementPart.FOLLOW_UP, R.id.plan_follow_up, AgreementPart.VALUE_INDIVIDUAL, R.id.plan_value_1,
            AgreementPart.VALUE_WORKPLACE, R.id.plan_value_2, AgreementPart.VALUE_CITIZENS, R.id.plan_value_3));

    private final ViewModelProvider.Factory models;
    private final Map<AgreementPart, TypedText> fields = new EnumMap<>(AgreementPart.class);
    private AgreementViewModel model;
    private SaidSentence sentence;
    private SpokenSentence spoken;

    public AgreementFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan_agreement);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        spoken = new SpokenSentence(this, models, this::leave);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        model = new ViewModelProvider(this, models).get(AgreementViewModel.class);
        FIELDS.forEach((part, id) -> fields.put(part, new TypedText(view.findViewById(id),
                text -> model.write(part, text),
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show())));
        sentence = new SaidSentence(view, model, fields, FIELDS);
        spoken.bind(view, model, sentence);
        view.findViewById(R.id.plan_done).setOnClickListener(v -> leave());
        view.findViewById(R.id.plan_delete_agreement).setOnClickListener(v -> askToDelete());
        view.findViewById(R.id.plan_show_values).setOnClickListener(v -> {
            model.showValues();
            showValues(view, true);
            view.findViewById(R.id.plan_value_1).requestFocus();
        });
        calendar(view, R.id.plan_when_layout, AgreementPart.WHEN, "when");
        calendar(view, R.id.plan_follow_up_layout, AgreementPart.FOLLOW_UP, "followUp");
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
        model.sentence().observe(getViewLifecycleOwner(), now -> {
            sentence.show(now);
            spoken.understood(now);
        });
    }

    private void calendar(View view, int layout, AgreementPart part, String tag) {
        DayPicker.whenPicked(this, tag, day -> fields.get(part).type(
                // a text to write on in has the spaces of a keyboard
                Dates.dayAndWeek(requireContext(), day).replace('\u00a0', ' ')));
        ((TextInputLayout) view.findViewById(layout)).setEndIconOnClickListener(v -> DayPicker.show(this, tag,
                AgreementWords.label(part), LocalDate.now()));
    }

    private void show(View view, Conversation talk) {
        Agreement agreement = talk.agreement(model.agreementId());
        if (agreement == null) {
            return;
        }
        heading(view, talk, agreement);
        fields.forEach((part, field) -> field.show(agreement.id(), agreement.words(part).text()));
        People.offer(view.findViewById(R.id.plan_who_people), talk, R.string.plan_who,
                fields.get(AgreementPart.WHO));
        People.offer(view.findViewById(R.id.plan_responsible_people), talk, R.string.plan_responsible,
                fields.get(AgreementPart.RESPONSIBLE));
        sentence.show(talk, agreement);
        Views.show(view, R.id.plan_belongs, Belongs.isAsked(talk));
        if (Belongs.isAsked(talk)) {
            Belongs.show(view.findViewById(R.id.plan_belongs_people), talk, agreement, model::belongsTo);
        }
        Views.show(view, R.id.plan_health, talk.healthInPlay());
        values(view, talk.concept());
        boolean valued = !agreement.words(AgreementPart.VALUE_INDIVIDUAL).isBlank()
                || !agreement.words(AgreementPart.VALUE_WORKPLACE).isBlank()
                || !agreement.words(AgreementPart.VALUE_CITIZENS).isBlank();
        showValues(view, valued || model.valuesShown());
        if (talk.concept().agreementField().values().isEmpty()) {
            Views.show(view, R.id.plan_values, false);
            Views.show(view, R.id.plan_show_values, false);
        }
        spoken.ready();
    }

    private void heading(View view, Conversation talk, Agreement agreement) {
        List<Perspective> perspectives = talk.concept().perspectives();
        for (int i = 0; i < perspectives.size(); i++) {
            if (perspectives.get(i).id().equals(agreement.perspectiveId())) {
                PerspectiveLook look = PerspectiveLook.of(i);
                ImageView icon = view.findViewById(R.id.plan_perspective_icon);
                icon.setImageResource(look.icon);
                icon.setImageTintList(ColorStateList.valueOf(requireContext().getColor(look.color)));
                Views.text(view, R.id.plan_heading, getString(R.string.plan_agreement_of, perspectives.get(i).name()));
            }
        }
        ConceptText.show(view.findViewById(R.id.plan_prompts),
                String.join("\n", talk.concept().agreementField().prompts()), talk.concept().language());
    }

    private void values(View view, Concept concept) {
        int[] labels = {R.id.plan_value_1_label, R.id.plan_value_2_label, R.id.plan_value_3_label};
        int[] layouts = {R.id.plan_value_1_layout, R.id.plan_value_2_layout, R.id.plan_value_3_layout};
        List<AgreementValue> values = concept.agreementField().values();
        for (int i = 0; i < layouts.length; i++) {
            Views.show(view, labels[i], i < values.size());
            Views.show(view, layouts[i], i < values.size());
            if (i < values.size()) {
                ConceptText.show(view.findViewById(labels[i]), values.get(i).label(), concept.language());
            }
        }
    }

    private static void showValues(View view, boolean shown) {
        Views.show(view, R.id.plan_values, shown);
        Views.show(view, R.id.plan_show_values, !shown);
    }

    private void askToDelete() {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.plan_delete_question)
                .setMessage(R.string.plan_delete_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.ui_delete, (dialog, which) -> {
                    model.delete();
                    leave();
                })
                .show();
    }

    /** All keys that mean to say something mean this agreement; those that turn pages go back to the walk. */
    @Override
    public boolean onWalkKey(Wish wish) {
        if (wish == Wish.AGREE || wish == Wish.NOTE) {
            spoken.press();
        } else {
            leave();
        }
        return true;
    }

    @Override
    public void onInteraction() {
        spoken.onInteraction();
    }

    private void leave() {
        NavHostFragment.findNavController(this).popBackStack();
    }
}
