package dk.walkntalk;

import android.net.Uri;
import android.os.Bundle;
import androidx.activity.EdgeToEdge;
import androidx.annotation.Nullable;
import androidx.appcompat.app.AppCompatActivity;
import androidx.navigation.fragment.NavHostFragment;
import dk.walkntalk.ui.Args;
import dk.walkntalk.ui.Edges;

/** Everything around the walk: home, preparation, plan and hand-over. */
public final class MainActivity extends AppCompatActivity {
    @Override
    protected void onCreate(@Nullable Bundle state) {
        App app = (App) getApplication();
        getSupportFragmentManager().setFragmentFactory(new Screens(app.models()));
        EdgeToEdge.enable(this);
        super.onCreate(state);
        setContentView(R.layout.main);
        Edges.keepClear(findViewById(R.id.main_root));
        FaultBanner.watch(this, app.disk(), findViewById(R.id.main_root));
        Uri file = state == null ? LentFile.of(getIntent()) : null;
        if (file != null) {
            ((NavHostFragment) getSupportFragmentManager().findFragmentById(R.id.main_host)).getNavController()
                    .navigate(R.id.concept_import, Args.file(file));
        }
    }
}
