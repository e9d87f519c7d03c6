package dk.walkntalk;

import android.content.IntentSender;
import androidx.annotation.NonNull;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.SavedStateHandleSupport;
import androidx.lifecycle.ViewModel;
import androidx.lifecycle.ViewModelProvider;
import androidx.lifecycle.viewmodel.CreationExtras;
import dk.walkntalk.about.ConceptViewModel;
import dk.walkntalk.about.ConceptsViewModel;
import dk.walkntalk.about.ImportViewModel;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Disk;
import dk.walkntalk.followup.FollowUpViewModel;
import dk.walkntalk.handover.HandoverViewModel;
import dk.walkntalk.handover.PlanFiles;
import dk.walkntalk.home.HomeViewModel;
import dk.walkntalk.home.OverviewViewModel;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.plan.AgreementViewModel;
import dk.walkntalk.plan.BoxesViewModel;
import dk.walkntalk.plan.PageViewModel;
import dk.walkntalk.plan.PlanViewModel;
import dk.walkntalk.prepare.InvitationViewModel;
import dk.walkntalk.prepare.NewConversationViewModel;
import dk.walkntalk.prepare.OwnNotesViewModel;
import dk.walkntalk.prepare.PrepareViewModel;
import dk.walkntalk.prepare.PrintFiles;
import dk.walkntalk.prepare.PrintsViewModel;
import dk.walkntalk.prepare.PrivateNotesViewModel;
import dk.walkntalk.prepare.RewordingViewModel;
import dk.walkntalk.prepare.SeniorViewModel;
import dk.walkntalk.prepare.StikordCodeViewModel;
import dk.walkntalk.prepare.StikordReceiveViewModel;
import dk.walkntalk.prepare.StikordViewModel;
import dk.walkntalk.prepare.WordingIncomingViewModel;
import dk.walkntalk.prepare.WordingPreviewViewModel;
import dk.walkntalk.prepare.WordingSetsViewModel;
import dk.walkntalk.ui.OutgoingFiles;
import dk.walkntalk.voice.DanishCheck;
import dk.walkntalk.voice.VoiceMemory;
import dk.walkntalk.voice.VoiceViewModel;
import dk.walkntalk.walk.BenspaendViewModel;
import dk.walkntalk.walk.PairsViewModel;
import dk.walkntalk.walk.WalkModeMemory;
import dk.walkntalk.walk.WalkModeViewModel;
import dk.walkntalk.walk.WalkViewModel;
import dk.walkntalk.walk.WheelViewModel;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;

/** Gives each screen's model what it works with. */
final class ViewModels implements ViewModelProvider.Factory {
    private final Conversations conversations;
    private final PhotoStore photos;
    private final PlanFiles plans;
    private final OutgoingFiles outgoing;
    private final PrintFiles prints;
    private final BiFunction<Long, Long, IntentSender> shared;
    private final VoiceMemory voice;
    private final DanishCheck danish;
    private final WalkModeMemory walkMode;
    private final Disk disk;
    private final Executor work;
    private final Clock clock;

    ViewModels(Conversations conversations, PhotoStore photos, PlanFiles plans, OutgoingFiles outgoing,
            PrintFiles prints, BiFunction<Long, Long, IntentSender> shared, VoiceMemory voice, DanishCheck danish,
            WalkModeMemory walkMode, Disk disk, Executor work, Clock clock) {
        this.conversations = conversations;
        this.photos = photos;
        this.plans = plans;
        this.outgoing = outgoing;
        this.prints = prints;
        this.shared = shared;
        this.voice = voice;
        this.danish = danish;
        this.walkMode = walkMode;
        this.disk = disk;
        this.work = work;
        this.clock = clock;
    }

    @NonNull
    @Override
    public <T extends ViewModel> T create(@NonNull Class<T> type, @NonNull CreationExtras extras) {
        return type.cast(create(type, SavedStateHandleSupport.createSavedStateHandle(extras)));
    }

    private ViewModel create(Class<?> type, SavedStateHandle state) {
        if (type == HomeViewModel.class) {
            return new HomeViewModel(conversations, this::deleteFiles);
        } else if (type == OverviewViewModel.class) {
            return new OverviewViewModel(state, conversations);
        } else if (type == NewConversationViewModel.class) {
            return new NewConversationViewModel(state, conversations);
        } else if (type == StikordViewModel.class) {
            return new StikordViewModel(state, conversations);
        } else if (type == WalkViewModel.class) {
            return new WalkViewModel(state, conversations, clock);
        } else if (type == WalkModeViewModel.class) {
            return new WalkModeViewModel(walkMode);
        } else if (type == PlanViewModel.class) {
            return new PlanViewModel(state, conversations, photos, work, disk);
        } else if (type == PageViewModel.class) {
            return new PageViewModel(state, conversations, photos, work, disk);
        } else if (type == AgreementViewModel.class) {
            return new AgreementViewModel(state, conversations, work, clock);
        } else if (type == VoiceViewModel.class) {
            return new VoiceViewModel(voice, danish);
        } else if (type == HandoverViewModel.class) {
            return new HandoverViewModel(state, conversations, photos, plans, shared, work, clock);
        } else if (type == ConceptsViewModel.class) {
            return new ConceptsViewModel(conversations);
        } else if (type == ConceptViewModel.class) {
            return new ConceptViewModel(state, conversations, outgoing, work);
        } else if (type == ImportViewModel.class) {
            return new ImportViewModel(state, conversations, work);
        } else if (type == WheelViewModel.class) {
            return new WheelViewModel(state, conversations, clock);
        } else if (type == BoxesViewModel.class) {
            return new BoxesViewModel(state, conversations);
        } else if (type == OwnNotesViewModel.class) {
            return new OwnNotesViewModel(state, conversations);
        } else if (type == SeniorViewModel.class) {
            return new SeniorViewModel(state, conversations);
        } else if (type == FollowUpViewModel.class) {
            return new FollowUpViewModel(state, conversations);
        } else if (type == BenspaendViewModel.class) {
            return new BenspaendViewModel(state, conversations, new Random());
        } else if (type == PairsViewModel.class) {
            return new PairsViewModel(state, conversations, new Random());
        } else if (type == PrepareViewModel.class) {
            return new PrepareViewModel(state, conversations);
        } else if (type == PrivateNotesViewModel.class) {
            return new PrivateNotesViewModel(state, conversations);
        } else if (type == RewordingViewModel.class) {
            return new RewordingViewModel(state, conversations);
        } else if (type == WordingSetsViewModel.class) {
            return new WordingSetsViewModel(state, conversations, work);
        } else if (type == WordingIncomingViewModel.class) {
            return new WordingIncomingViewModel(state, conversations, work);
        } else if (type == WordingPreviewViewModel.class) {
            return new WordingPreviewViewModel(state, conversations, work);
        } else if (type == StikordCodeViewModel.class) {
            return new StikordCodeViewModel(state, conversations);
        } else if (type == StikordReceiveViewModel.class) {
            return new StikordReceiveViewModel(state, conversations, photos, work);
        } else if (type == InvitationViewModel.class) {
            return new InvitationViewModel(state, conversations, outgoing, work, clock);
        } else if (type == PrintsViewModel.class) {
            return new PrintsViewModel(state, conversations, prints, work, clock);
        }
        throw new IllegalArgumentException("no model for " + type);
    }

    private void deleteFiles(long conversation) {
        photos.deleteAll(conversation);
        disk.execute(() -> plans.delete(conversation));
        work.execute(outgoing::deleteAll);
    }
}
