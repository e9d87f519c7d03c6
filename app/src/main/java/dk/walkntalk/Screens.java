package dk.walkntalk;

import androidx.annotation.NonNull;
import androidx.fragment.app.Fragment;
import androidx.fragment.app.FragmentFactory;
import androidx.lifecycle.ViewModelProvider;
import dk.walkntalk.handover.HandoverFragment;
import dk.walkntalk.home.HomeFragment;
import dk.walkntalk.home.OverviewFragment;
import dk.walkntalk.plan.AgreementFragment;
import dk.walkntalk.plan.PhotoFragment;
import dk.walkntalk.plan.PlanFragment;
import dk.walkntalk.prepare.InvitationFragment;
import dk.walkntalk.prepare.NewConversationFragment;
import dk.walkntalk.prepare.PrintsFragment;
import dk.walkntalk.prepare.StikordCodeFragment;
import dk.walkntalk.prepare.StikordFragment;
import dk.walkntalk.prepare.StikordReceiveFragment;
import dk.walkntalk.walk.QuestionFragment;
import dk.walkntalk.walk.StikordSheet;
import dk.walkntalk.walk.WalkEndFragment;
import dk.walkntalk.walk.WalkStartFragment;
import java.util.Map;
import java.util.function.Function;

/** Makes the screens, and gives each the factory of its model: this is all the dependency injection there is. */
final class Screens extends FragmentFactory {
    /** By name, since that is what navigation graphs and the system's memory of a screen hold; R8 keeps these names. */
    private static final Map<String, Function<ViewModelProvider.Factory, Fragment>> MAKERS = Map.ofEntries(
            Map.entry(HomeFragment.class.getName(), HomeFragment::new),
            Map.entry(OverviewFragment.class.getName(), OverviewFragment::new),
            Map.entry(NewConversationFragment.class.getName(), NewConversationFragment::new),
            Map.entry(StikordFragment.class.getName(), StikordFragment::new),
            Map.entry(WalkStartFragment.class.getName(), WalkStartFragment::new),
            Map.entry(QuestionFragment.class.getName(), QuestionFragment::new),
            Map.entry(StikordSheet.class.getName(), StikordSheet::new),
            Map.entry(WalkEndFragment.class.getName(), WalkEndFragment::new),
            Map.entry(PlanFragment.class.getName(), PlanFragment::new),
            Map.entry(AgreementFragment.class.getName(), AgreementFragment::new),
            Map.entry(PhotoFragment.class.getName(), PhotoFragment::new),
            Map.entry(HandoverFragment.class.getName(), HandoverFragment::new),
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
