package dk.walkntalk.walk;

import android.content.Context;
import android.content.res.ColorStateList;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.ImageView;
import com.google.android.material.color.MaterialColors;
import dk.walkntalk.R;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.PerspectiveLook;
import dk.walkntalk.ui.Views;
import dk.walkntalk.ui.WheelPart;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/** The parts of the wheel as cards, one below the other. */
final class WheelList {
    private WheelList() { }

    /** Fills {@code list} with the parts that are {@code wanted}; {@code onPart} gets the one that is tapped. */
    static void show(ViewGroup list, WheelParts parts, String language, Predicate<WheelPart> wanted,
            IntConsumer onPart) {
        list.removeAllViews();
        for (int i = 0; i < parts.all().size(); i++) {
            WheelPart part = parts.all().get(i);
            if (wanted.test(part)) {
                int index = i;
                View card = LayoutInflater.from(list.getContext()).inflate(R.layout.walk_wheel_card, list, false);
                show(card, part, parts.look(i), parts.icon(i), language);
                card.setOnClickListener(v -> onPart.accept(index));
                list.addView(card);
            }
        }
    }

    private static void show(View card, WheelPart part, PerspectiveLook look, int picture, String language) {
        Context context = card.getContext();
        int color = look != null ? context.getColor(look.color)
                : MaterialColors.getColor(card, androidx.appcompat.R.attr.colorPrimary);
        ImageView icon = card.findViewById(R.id.walk_card_icon);
        icon.setImageResource(picture);
        icon.setImageTintList(ColorStateList.valueOf(color));
        ConceptText.show(card.findViewById(R.id.walk_card_name), part.name(), language);
        Views.text(card, R.id.walk_card_state, part.state());
        Views.show(card, R.id.walk_card_done, part.done());
    }
}
