package dk.walkntalk.walk;

import android.content.Context;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import com.google.android.material.button.MaterialButton;
import com.google.android.material.snackbar.Snackbar;
import com.google.android.material.textfield.TextInputLayout;
import dk.walkntalk.R;
import dk.walkntalk.concept.Areas;
import dk.walkntalk.concept.Concept;
import dk.walkntalk.conversation.Words;
import dk.walkntalk.ui.ConceptText;
import dk.walkntalk.ui.TypedText;
import dk.walkntalk.ui.Views;
import java.util.Map;
import java.util.TreeMap;

/** The names of the strategic areas, which the concept prints in a picture and people write here. */
final class AreaFields {
    private static final String OPEN = "areas";

    private final View view;
    private final Context context;
    private final Areas areas;
    private final WheelViewModel model;
    private final Map<Integer, TypedText> fields = new TreeMap<>();

    AreaFields(View view, Concept concept, WheelViewModel model) {
        this.view = view;
        this.context = view.getContext();
        this.areas = concept.talk().areas().get();
        this.model = model;
        ConceptText.show(view.findViewById(R.id.walk_areas_title), areas.title(), concept.language());
        ConceptText.show(view.findViewById(R.id.walk_areas_text), areas.text(), concept.language());
        ViewGroup list = view.findViewById(R.id.walk_areas_fields);
        for (int group = 1; group <= areas.groups(); group++) {
            for (int place = 0; place <= areas.each(); place++) {
                fields.put(group * 100 + place, field(list, concept.id(), group, place));
            }
        }
        MaterialButton open = view.findViewById(R.id.walk_areas_open);
        open.setOnClickListener(v -> {
            model.setOpen(OPEN, !model.isOpen(OPEN));
            open();
        });
        open();
    }

    private TypedText field(ViewGroup list, String conceptId, int group, int place) {
        View row = LayoutInflater.from(context).inflate(R.layout.walk_area, list, false);
        TextInputLayout layout = row.findViewById(R.id.walk_area_layout);
        layout.setHint(place == 0 ? context.getString(R.string.walk_area_main, group)
                : context.getString(R.string.walk_area_theme, group, place));
        if (place > 0) {
            ((ViewGroup.MarginLayoutParams) layout.getLayoutParams()).setMarginStart(
                    Math.round(16 * context.getResources().getDisplayMetrics().density));
        }
        list.addView(row);
        return new TypedText(row.findViewById(R.id.walk_area_name),
                text -> model.area(conceptId, group, place, text),
                () -> Snackbar.make(view, R.string.ui_text_full, Snackbar.LENGTH_LONG).show());
    }

    private void open() {
        boolean open = model.isOpen(OPEN);
        Views.show(view, R.id.walk_areas_fields, open);
        Views.show(view, R.id.walk_areas_names, !open);
        MaterialButton button = view.findViewById(R.id.walk_areas_open);
        button.setText(open ? R.string.walk_areas_done : R.string.walk_areas_write);
    }

    /** Shows the names by place; see {@code Wordings}. */
    void show(Map<Integer, Words> names) {
        StringBuilder lines = new StringBuilder();
        fields.forEach((place, field) -> {
            Words name = names.get(place);
            field.show(place, name == null ? "" : name.text());
            if (name != null && !name.isBlank()) {
                lines.append(lines.length() == 0 ? "" : "\n").append(place % 100 == 0 ? "" : "–  ")
                        .append(name.text().trim());
            }
        });
        Views.text(view, R.id.walk_areas_names, lines.length() == 0 ? context.getString(R.string.walk_areas_none)
                : lines.toString());
    }
}
