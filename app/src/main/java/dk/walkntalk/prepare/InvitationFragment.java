package dk.walkntalk.prepare;

import android.content.ActivityNotFoundException;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.os.Build;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import com.google.android.material.snackbar.Snackbar;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Outgoing;
import dk.walkntalk.ui.SaveCopy;
import dk.walkntalk.ui.ShareSheet;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.Locale;
import java.util.stream.Collectors;

/** "Invitation": the letter in the concept's words, to be changed, sent, copied, and put into the calendar. */
public final class InvitationFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private InvitationViewModel model;
    private SaveCopy save;

    public InvitationFragment(ViewModelProvider.Factory models) {
        super(R.layout.invitation);
        this.models = models;
    }

    @Override
    public void onCreate(@Nullable Bundle state) {
        super.onCreate(state);
        model = new ViewModelProvider(this, models).get(InvitationViewModel.class);
        save = new SaveCopy(this, CalendarFile.MIME_TYPE, model::saveTo);
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        EditText field = view.findViewById(R.id.invitation_text);
        TypedText text = new TypedText(field, model::typed,
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
        view.findViewById(R.id.invitation_again).setOnClickListener(v -> askToBeginAgain());
        view.findViewById(R.id.invitation_edit_when).setOnClickListener(v -> NavHostFragment.findNavController(this)
                .navigate(R.id.new_conversation, Args.conversation(model.id())));
        view.findViewById(R.id.invitation_send).setOnClickListener(v -> send(field));
        view.findViewById(R.id.invitation_copy).setOnClickListener(v -> copy(view, field));
        view.findViewById(R.id.invitation_calendar).setOnClickListener(v -> model.calendarFile(this::openCalendar));
        view.findViewById(R.id.invitation_save_file).setOnClickListener(v -> save());
        MessageCard card = new MessageCard(view, () -> model.say(null));
        model.news().observe(getViewLifecycleOwner(), news -> {
            card.show(news == null ? "" : getString(news.message));
            Views.show(view, R.id.invitation_save_file, news != null && news.offersToSave());
        });
        model.letter().observe(getViewLifecycleOwner(), letter -> show(view, text, letter));
    }

    private void show(View view, TypedText text, Letter letter) {
        Conversation talk = letter.talk();
        Views.text(view, R.id.invitation_people, getString(R.string.invitation_people,
                names(talk, true), names(talk, false)));
        boolean time = letter.timeIsMissing();
        boolean place = letter.placeIsMissing();
        Views.show(view, R.id.invitation_missing, time || place);
        Views.text(view, R.id.invitation_missing_what, getString(time && place ? R.string.invitation_ask_both
                : time ? R.string.invitation_ask_time : R.string.invitation_ask_place));
        Views.show(view, R.id.invitation_own, letter.isOwn());
        ((EditText) view.findViewById(R.id.invitation_text))
                .setTextLocale(Locale.forLanguageTag(talk.concept().language()));
        text.show(model.round() + "/" + (letter.isOwn() ? "" : letter.made()), letter.text());
    }

    private static String names(Conversation talk, boolean hosts) {
        return talk.parties().stream().filter(party -> talk.role(party).host() == hosts)
                .map((Party party) -> talk.nameOrRole(party)).collect(Collectors.joining(", "));
    }

    private void askToBeginAgain() {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.invitation_again_title)
                .setMessage(R.string.invitation_again_what)
                .setPositiveButton(R.string.invitation_again, (dialog, which) -> model.beginAgain())
                .setNegativeButton(R.string.invitation_keep, null)
                .show();
    }

    private void send(EditText field) {
        Letter letter = model.letter().getValue();
        if (letter == null) {
            return;
        }
        try {
            model.say(null);
            startActivity(ShareSheet.text(field.getText(), letter.subject(), getString(R.string.invitation_send)));
        } catch (ActivityNotFoundException e) {
            model.say(CalendarNews.NO_APP);
        }
    }

    private void copy(View view, EditText field) {
        requireContext().getSystemService(ClipboardManager.class)
                .setPrimaryClip(ClipData.newPlainText(getString(R.string.invitation_bar), field.getText().toString()));
        // newer phones say so themselves
        if (Build.VERSION.SDK_INT < Build.VERSION_CODES.TIRAMISU) {
            Snackbar.make(view, R.string.invitation_copied, Snackbar.LENGTH_LONG)
                    .setAnchorView(R.id.invitation_send).show();
        }
    }

    private void openCalendar(Outgoing file) {
        if (!isAdded()) {
            return;
        }
        try {
            startActivity(ShareSheet.open(file));
        } catch (ActivityNotFoundException e) {
            model.say(CalendarNews.NO_CALENDAR);
            shareCalendar(file);
        }
    }

    private void shareCalendar(Outgoing file) {
        try {
            startActivity(ShareSheet.file(file, null, getString(R.string.invitation_calendar)));
        } catch (ActivityNotFoundException e) {
            // said already, with a way out
            return;
        }
    }

    private void save() {
        if (!save.ask(CalendarFile.name(Meeting.of(model.letter().getValue().talk())))) {
            model.say(CalendarNews.NO_FILES);
        }
    }
}
