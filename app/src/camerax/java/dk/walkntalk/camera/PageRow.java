package dk.walkntalk.camera;

import android.graphics.Bitmap;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.HorizontalScrollView;
import android.widget.ImageView;
import android.widget.TextView;
import dk.walkntalk.R;
import dk.walkntalk.ui.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The pages taken so far, small, with their number, the way to take the last one again and the way back with all. */
final class PageRow {
    private final View screen;
    private final CameraViewModel model;

    PageRow(View screen, CameraViewModel model) {
        this.screen = screen;
        this.model = model;
    }

    /** Shows these. */
    void show(List<String> pages) {
        Views.show(screen, R.id.camera_pages, !pages.isEmpty());
        TextView count = screen.findViewById(R.id.camera_count);
        count.setText(pages.isEmpty() ? screen.getContext().getString(R.string.camera_title)
                : screen.getResources().getQuantityString(R.plurals.camera_count, pages.size(), pages.size()));
        ((Button) screen.findViewById(R.id.camera_done)).setText(pages.isEmpty() ? R.string.camera_leave
                : R.string.camera_done);
        screen.findViewById(R.id.camera_again).setContentDescription(
                screen.getContext().getString(R.string.camera_again_number, pages.size()));
        ViewGroup row = screen.findViewById(R.id.camera_thumbs);
        row.removeAllViews();
        List<Consumer<Bitmap>> shown = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ImageView thumb = (ImageView) LayoutInflater.from(screen.getContext())
                    .inflate(R.layout.camera_thumb, row, false);
            thumb.setContentDescription(screen.getContext().getString(R.string.camera_page, i + 1, pages.size()));
            row.addView(thumb);
            shown.add(thumb::setImageBitmap);
        }
        int edge = 2 * screen.getResources().getDimensionPixelSize(R.dimen.camera_thumb);
        model.thumbnails(List.copyOf(pages), edge, shown);
        HorizontalScrollView scroll = screen.findViewById(R.id.camera_thumbs_scroll);
        scroll.post(() -> scroll.fullScroll(View.FOCUS_RIGHT));
    }
}
