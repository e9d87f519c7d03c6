package dk.walkntalk.phone.inside;

import java.util.Collection;
import java.util.Map;
import org.robolectric.annotation.Config;
import org.robolectric.annotation.ConscryptMode;
import org.robolectric.annotation.GraphicsMode;
import org.robolectric.annotation.LooperMode;
import org.robolectric.annotation.SQLiteMode;
import org.robolectric.annotation.experimental.LazyApplication.LazyLoad;
import org.robolectric.pluginapi.config.ConfigurationStrategy.Configuration;

/** What a test would say of itself by annotations. */
final class FixedModes implements Configuration {
    private final Map<Class<?>, Object> modes;

    FixedModes(String qualifiers) {
        modes = Map.of(
                ConscryptMode.Mode.class, ConscryptMode.Mode.OFF,
                LooperMode.Mode.class, LooperMode.Mode.PAUSED,
                LazyLoad.class, LazyLoad.OFF,
                GraphicsMode.Mode.class, GraphicsMode.Mode.NATIVE,
                SQLiteMode.Mode.class, SQLiteMode.Mode.NATIVE,
                Config.class, Config.Builder.defaults().setQualifiers(qualifiers).build());
    }

    @Override
    public <T> T get(Class<T> kind) {
        return kind.cast(modes.get(kind));
    }

    @Override
    public Collection<Class<?>> keySet() {
        return modes.keySet();
    }

    @Override
    public Map<Class<?>, Object> map() {
        return modes;
    }
}
