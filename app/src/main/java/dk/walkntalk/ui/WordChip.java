package dk.walkntalk.ui;

import android.content.Context;
import android.util.AttributeSet;
import androidx.annotation.Nullable;
import androidx.appcompat.content.res.AppCompatResources;
import com.google.android.material.button.MaterialButton;
import dk.walkntalk.R;
import java.util.function.Consumer;

/**
 * A word or a name to be ticked. It breaks over lines, as Material's own chip does not: with letters twice as large on
 * a small phone names and themes are wider than the screen.
 */
public final class WordChip extends MaterialButton {
    private Consumer<Boolean> listener = checked -> { };

    public WordChip(Context context, @Nullable AttributeSet attributes) {
        super(context, attributes);
        addOnCheckedChangeListener((button, checked) -> listener.accept(checked));
    }

    /** Shows whether it is ticked, and tells nobody. */
    public void show(boolean checked) {
        Consumer<Boolean> told = listener;
        listener = nobody -> { };
        setChecked(checked);
        listener = told;
    }

    /** {@code listener} hears of every tick that a person makes; it replaces an earlier one. */
    public void whenTicked(Consumer<Boolean> listener) {
        this.listener = listener;
    }

    /** Not by colour alone: what is ticked has a tick. */
    @Override
    public void setChecked(boolean checked) {
        super.setChecked(checked);
        setIcon(isChecked() ? AppCompatResources.getDrawable(getContext(), R.drawable.ic_check) : null);
    }
}
