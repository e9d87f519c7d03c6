package dk.walkntalk.phone.inside;

import android.widget.Toast;
import dk.walkntalk.phone.link.Request.Kind;
import java.util.List;
import org.robolectric.annotation.Implementation;
import org.robolectric.annotation.Implements;
import org.robolectric.annotation.RealObject;
import org.robolectric.shadows.ShadowToast;
import org.robolectric.util.ReflectionHelpers;

/** The page shows short messages. */
@Implements(className = "android.widget.Toast")
public final class PhoneToast extends ShadowToast {
    @RealObject
    private Toast toast;

    @Implementation
    @Override
    protected void show() {
        String text = ReflectionHelpers.getField(this, "text");
        Phone.asked().tell(Kind.TOAST, List.of(text == null ? "" : text));
    }
}
