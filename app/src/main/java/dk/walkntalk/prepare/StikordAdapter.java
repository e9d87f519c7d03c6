package dk.walkntalk.prepare;

import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.TextView;
import androidx.annotation.NonNull;
import androidx.core.view.ViewCompat;
import androidx.recyclerview.widget.RecyclerView;
import com.google.android.material.card.MaterialCardView;
import dk.walkntalk.R;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The stikord as cards that can be picked. */
final class StikordAdapter extends RecyclerView.Adapter<StikordAdapter.Card> {
    private List<String> stikord = List.of();
    private Set<String> picked = Set.of();
    private Consumer<String> onTap = word -> { };

    void show(List<String> stikord, Set<String> picked, Consumer<String> onTap) {
        boolean first = !stikord.equals(this.stikord);
        Set<String> before = this.picked;
        this.stikord = stikord;
        this.picked = picked;
        this.onTap = onTap;
        if (first) {
            notifyDataSetChanged();
            return;
        }
        for (int i = 0; i < stikord.size(); i++) {
            if (picked.contains(stikord.get(i)) != before.contains(stikord.get(i))) {
                notifyItemChanged(i, stikord);
            }
        }
    }

    @NonNull
    @Override
    public Card onCreateViewHolder(@NonNull ViewGroup parent, int type) {
        return new Card(LayoutInflater.from(parent.getContext()).inflate(R.layout.prepare_stikord_card, parent, false));
    }

    @Override
    public void onBindViewHolder(@NonNull Card card, int position) {
        String word = stikord.get(position);
        boolean on = picked.contains(word);
        card.word.setText(word);
        card.view.setChecked(on);
        ViewCompat.setStateDescription(card.view, card.view.getContext()
                .getString(on ? R.string.stikord_picked : R.string.stikord_not_picked));
        card.view.setOnClickListener(v -> onTap.accept(word));
    }

    @Override
    public int getItemCount() {
        return stikord.size();
    }

    static final class Card extends RecyclerView.ViewHolder {
        final MaterialCardView view;
        final TextView word;

        Card(View view) {
            super(view);
            this.view = (MaterialCardView) view;
            this.word = view.findViewById(R.id.stikord_word);
        }
    }
}
