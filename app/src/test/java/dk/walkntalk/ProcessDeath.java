package dk.walkntalk;

import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertTrue;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.Parcel;
import androidx.lifecycle.Lifecycle;
import androidx.lifecycle.ViewModelStore;
import androidx.lifecycle.ViewModelStoreOwner;
import androidx.test.core.app.ActivityScenario;
import androidx.test.platform.app.InstrumentationRegistry;
import org.robolectric.Robolectric;
import org.robolectric.android.controller.ActivityController;
import org.robolectric.util.ReflectionHelpers;
import org.robolectric.util.ReflectionHelpers.ClassParameter;

/**
 * What the system does to an app in the background when it wants its memory: of an activity only the saved bundle
 * remains, as bytes; later a new activity is made of it, with new models. (A turn of the phone keeps the models: that is
 * {@link ActivityScenario#recreate}.)
 */
final class ProcessDeath {
    /** The system refuses a transaction of more than about a megabyte, and it is shared by all that is under way. */
    private static final int MOST_BYTES = 200_000;

    private ProcessDeath() { }

    /** The answer of another app, which was in front meanwhile. */
    record Answer(int request, int code, Intent data) { }

    /**
     * Ends the activity and brings it back; the scenario goes on with the new one.
     *
     * @param answer what another app answers when this one is back, or {@code null}
     */
    static <A extends Activity> void in(ActivityScenario<A> scenario, Class<A> type, Answer answer) {
        scenario.moveToState(Lifecycle.State.CREATED);
        Bundle[] saved = new Bundle[1];
        Intent[] intent = new Intent[1];
        ViewModelStore[] models = new ViewModelStore[1];
        scenario.onActivity(activity -> {
            Bundle state = new Bundle();
            InstrumentationRegistry.getInstrumentation().callActivityOnSaveInstanceState(activity, state);
            saved[0] = asBytesAndBack(state);
            intent[0] = activity.getIntent();
            models[0] = ((ViewModelStoreOwner) activity).getViewModelStore();
        });
        scenario.moveToState(Lifecycle.State.DESTROYED);
        ActivityController<A> reborn = Robolectric.buildActivity(type, intent[0]);
        reborn.create(saved[0]).start().restoreInstanceState(saved[0]).postCreate(saved[0]);
        assertNotSame("models are not remembered", models[0],
                ((ViewModelStoreOwner) reborn.get()).getViewModelStore());
        if (answer != null) {
            ReflectionHelpers.callInstanceMethod(Activity.class, reborn.get(), "onActivityResult",
                    ClassParameter.from(int.class, answer.request()), ClassParameter.from(int.class, answer.code()),
                    ClassParameter.from(Intent.class, answer.data()));
        }
        reborn.resume().visible().topActivityResumed(true).windowFocusChanged(true);
        Object invoker = ReflectionHelpers.getField(scenario, "activityInvoker");
        ReflectionHelpers.setField(invoker, "controller", reborn);
    }

    /** What cannot be written into a parcel, or is too large for one, does not come back. */
    private static Bundle asBytesAndBack(Bundle state) {
        Parcel parcel = Parcel.obtain();
        try {
            parcel.writeBundle(state);
            byte[] bytes = parcel.marshall();
            assertTrue(bytes.length + " bytes of state", bytes.length < MOST_BYTES);
            Parcel back = Parcel.obtain();
            back.unmarshall(bytes, 0, bytes.length);
            back.setDataPosition(0);
            Bundle bundle = back.readBundle(ProcessDeath.class.getClassLoader());
            back.recycle();
            return bundle;
        } finally {
            parcel.recycle();
        }
    }
}
