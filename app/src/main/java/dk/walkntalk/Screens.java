package dk.walkntalk;

import androidx.annotation.NonNull;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentFactory;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.about.AboutFragment;
import dk.walkntalk.about.ConceptFragment;
import dk.walkntalk.about.ConceptsFragment;
import dk.walkntalk.about.ImportFragment;
import dk.walkntalk.followup.CheckInFragment;
import dk.walkntalk.followup.FollowUpFragment;
import dk.walkntalk.handover.HandoverFragment;
import dk.walkntalk.home.HomeFragment;
import dk.walkntalk.home.OverviewFragment;
import dk.walkntalk.plan.AgreementFragment;
import dk.walkntalk.plan.PageFragment;
import dk.walkntalk.plan.PhotoFragment;
import dk.walkntalk.plan.PlanBoxesFragment;
import dk.walkntalk.plan.PlanFragment;
import dk.walkntalk.prepare.InvitationFragment;
import dk.walkntalk.prepare.NewConversationFragment;
import dk.walkntalk.prepare.OwnNotesFragment;
import dk.walkntalk.prepare.PrepareFragment;
import dk.walkntalk.prepare.PrintsFragment;
import dk.walkntalk.prepare.PrivateNotesFragment;
import dk.walkntalk.prepare.RewordingFragment;
import dk.walkntalk.prepare.SeniorFragment;
import dk.walkntalk.prepare.StikordCodeFragment;
import dk.walkntalk.prepare.StikordFragment;
import dk.walkntalk.prepare.StikordReceiveFragment;
import dk.walkntalk.prepare.WordingIncomingFragment;
import dk.walkntalk.prepare.WordingPreviewFragment;
import dk.walkntalk.prepare.WordingSetsFragment;
import dk.walkntalk.walk.BenspaendFragment;
import dk.walkntalk.walk.ExpectationsFragment;
import dk.walkntalk.walk.FoundationFragment;
import dk.walkntalk.walk.GatherFragment;
import dk.walkntalk.walk.LookupFragment;
import dk.walkntalk.walk.PairsFragment;
import dk.walkntalk.walk.PointFragment;
import dk.walkntalk.walk.PuzzleFragment;
import dk.walkntalk.walk.QuestionFragment;
import dk.walkntalk.walk.StikordSheet;
import dk.walkntalk.walk.TableFragment;
import dk.walkntalk.walk.ThemeFragment;
import dk.walkntalk.walk.WalkEndFragment;
import dk.walkntalk.walk.WalkModeSheet;
import dk.walkntalk.walk.WalkStartFragment;
import dk.walkntalk.walk.WheelEndFragment;
import dk.walkntalk.walk.WheelFragment;
import java.util.Map;
import java.util.function.Function;

/** Makes the screens, and gives each the factory of its model: this is all the dependency injection there is. */
final class Screens extends FragmentFactory {
    /** By name, since that is what navigation graphs and the system's memory of a screen hold; R8 keeps these names. */
    private static final Map<String, Function<ViewModelProvider.Factory, Fragment>> MAKERS = Map.ofEntries(
            Map.entry(HomeFragment.class.getName(), HomeFragment::new),
            Map.entry(AboutFragment.class.getName(), AboutFragment::new),
            Map.entry(OverviewFragment.class.getName(), OverviewFragment::new),
            Map.entry(NewConversationFragment.class.getName(), NewConversationFragment::new),
            Map.entry(StikordFragment.class.getName(), StikordFragment::new),
            Map.entry(WalkStartFragment.class.getName(), WalkStartFragment::new),
            Map.entry(QuestionFragment.class.getName(), QuestionFragment::new),
            Map.entry(StikordSheet.class.getName(), StikordSheet::new),
            Map.entry(WalkModeSheet.class.getName(), WalkModeSheet::new),
            Map.entry(WalkEndFragment.class.getName(), WalkEndFragment::new),
            Map.entry(PlanFragment.class.getName(), PlanFragment::new),
            Map.entry(AgreementFragment.class.getName(), AgreementFragment::new),
            Map.entry(PhotoFragment.class.getName(), PhotoFragment::new),
            Map.entry(PageFragment.class.getName(), PageFragment::new),
            Map.entry(HandoverFragment.class.getName(), HandoverFragment::new),
            Map.entry(ConceptsFragment.class.getName(), ConceptsFragment::new),
            Map.entry(ConceptFragment.class.getName(), ConceptFragment::new),
            Map.entry(ImportFragment.class.getName(), ImportFragment::new),
            Map.entry(WheelFragment.class.getName(), WheelFragment::new),
            Map.entry(ExpectationsFragment.class.getName(), ExpectationsFragment::new),
            Map.entry(ThemeFragment.class.getName(), ThemeFragment::new),
            Map.entry(PointFragment.class.getName(), PointFragment::new),
            Map.entry(FoundationFragment.class.getName(), FoundationFragment::new),
            Map.entry(LookupFragment.class.getName(), LookupFragment::new),
            Map.entry(WheelEndFragment.class.getName(), WheelEndFragment::new),
            Map.entry(PlanBoxesFragment.class.getName(), PlanBoxesFragment::new),
            Map.entry(OwnNotesFragment.class.getName(), OwnNotesFragment::new),
            Map.entry(SeniorFragment.class.getName(), SeniorFragment::new),
            Map.entry(FollowUpFragment.class.getName(), FollowUpFragment::new),
            Map.entry(CheckInFragment.class.getName(), CheckInFragment::new),
            Map.entry(PuzzleFragment.class.getName(), PuzzleFragment::new),
            Map.entry(TableFragment.class.getName(), TableFragment::new),
            Map.entry(BenspaendFragment.class.getName(), BenspaendFragment::new),
            Map.entry(PairsFragment.class.getName(), PairsFragment::new),
            Map.entry(GatherFragment.class.getName(), GatherFragment::new),
            Map.entry(PrepareFragment.class.getName(), PrepareFragment::new),
            Map.entry(PrivateNotesFragment.class.getName(), PrivateNotesFragment::new),
            Map.entry(RewordingFragment.class.getName(), RewordingFragment::new),
            Map.entry(WordingSetsFragment.class.getName(), WordingSetsFragment::new),
            Map.entry(WordingPreviewFragment.class.getName(), WordingPreviewFragment::new),
            Map.entry(WordingIncomingFragment.class.getName(), WordingIncomingFragment::new),
            Map.entry(StikordCodeFragment.class.getName(), StikordCodeFragment::new),
            Map.entry(StikordReceiveFragment.class.getName(), StikordReceiveFragment::new),
            Map.entry(InvitationFragment.class.getName(), InvitationFragment::new),
            Map.entry(PrintsFragment.class.getName(), PrintsFragment::new));

    private final ViewModelProvider.Factory models;

    Screens(ViewModelProvider.Factory models) {
        this.models = models;
    }

    @NonNull
    @Override
    public Fragment instantiate(@NonNull ClassLoader loader, @NonNull String name) {
        Function<ViewModelProvider.Factory, Fragment> maker = MAKERS.get(name);
        return maker != null ? maker.apply(models) : super.instantiate(loader, name);
    }
}
