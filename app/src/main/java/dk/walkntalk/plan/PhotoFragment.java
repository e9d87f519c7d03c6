package dk.walkntalk.plan;

import android.os.Bundle;
import android.view.View;
import android.widget.ImageView;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.fragment.app.Fragment;
import androidx.lifecycle.ViewModelProvider;
import androidx.navigation.NavController;
import androidx.navigation.fragment.NavHostFragment;
import com.google.android.material.appbar.MaterialToolbar;
import com.google.android.material.dialog.MaterialAlertDialogBuilder;
import dk.walkntalk.R;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Views;

/** One photo of the aftalefelt, as large as the screen. */
public final class PhotoFragment extends Fragment {
    private final ViewModelProvider.Factory models;
    private PlanViewModel model;
    private long shown = -1;

    public PhotoFragment(ViewModelProvider.Factory models) {
        super(R.layout.plan_photo);
        this.models = models;
    }

    @Override
    public void onViewCreated(@NonNull View view, @Nullable Bundle state) {
        shown = -1;
        model = new ViewModelProvider(this, models).get(PlanViewModel.class);
        MaterialToolbar toolbar = view.findViewById(R.id.ui_toolbar);
        toolbar.setNavigationOnClickListener(v -> requireActivity().getOnBackPressedDispatcher().onBackPressed());
        model.conversation().observe(getViewLifecycleOwner(), talk -> show(view, talk));
    }

    private void show(View view, Conversation talk) {
        long id = requireArguments().getLong(Args.PHOTO);
        for (Photo photo : talk.photos()) {
            if (photo.id == id && shown != id) {
                shown = id;
                ImageView image = view.findViewById(R.id.plan_photo);
                image.setContentDescription(PhotoWords.title(requireContext(), talk, photo));
                Views.show(view, R.id.plan_photo_straighten, photo.original != null);
                view.findViewById(R.id.plan_photo_straighten).setOnClickListener(v -> straighten(photo));
                model.picture(photo, getResources().getDisplayMetrics().widthPixels, image::setImageBitmap);
                view.findViewById(R.id.plan_delete_photo).setOnClickListener(v -> askToDelete(photo));
            }
        }
    }

    /** In this screen's place: afterwards the photo is another. */
    private void straighten(Photo photo) {
        NavController nav = NavHostFragment.findNavController(this);
        nav.popBackStack();
        nav.navigate(R.id.page, Args.photo(model.id(), photo.id));
    }

    private void askToDelete(Photo photo) {
        new MaterialAlertDialogBuilder(requireContext())
                .setTitle(R.string.plan_delete_photo_question)
                .setMessage(R.string.plan_delete_photo_what)
                .setNegativeButton(R.string.ui_keep, null)
                .setPositiveButton(R.string.ui_delete, (dialog, which) -> {
                    model.delete(photo);
                    NavHostFragment.findNavController(this).popBackStack();
                })
                .show();
    }
}
