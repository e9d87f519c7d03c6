package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.content.Intent;
import java.util.ArrayList;
import java.util.List;

/** The app's activities, one on top of the other, and what the system does when one comes and goes. */
final class Task {
    private final List<Entry> stack = new ArrayList<>();
    private final List<Activity> toRelaunch = new ArrayList<>();

    Entry top() {
        return stack.isEmpty() ? null : stack.get(stack.size() - 1);
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    /** Whether the one in front is on its way out, so that another will be in front soon. */
    boolean isLeaving() {
        return stack.isEmpty() || top().activity().isFinishing();
    }

    Entry of(Activity activity) {
        return stack.stream().filter(entry -> entry.activity() == activity).findFirst().orElse(null);
    }

    /** Starts one on top of all. */
    void start(Class<? extends Activity> type, Intent intent, Entry caller, int requestCode) {
        Entry below = top();
        if (below != null) {
            below.pause();
        }
        Entry entry = new Entry(type, intent, caller, requestCode);
        stack.add(entry);
        entry.create();
        if (below != null && !entry.activity().isFinishing()) {
            below.stop();
        }
    }

    /** An activity wants to be made anew; not at once, since it is in the middle of something. */
    void relaunchSoon(Activity activity) {
        toRelaunch.add(activity);
    }

    /** All were made for another look of the phone: the one in front changes now, the others when they are there. */
    void relaunchAll() {
        stack.forEach(entry -> entry.stale = true);
        refresh(top());
    }

    private static void refresh(Entry entry) {
        if (entry != null && entry.stale && !entry.activity().isFinishing()) {
            entry.relaunch();
        }
    }

    /** Sees to those that have finished or want to be made anew. */
    void settle() {
        for (Activity activity : List.copyOf(toRelaunch)) {
            toRelaunch.remove(activity);
            Entry entry = of(activity);
            if (entry != null && !activity.isFinishing()) {
                entry.relaunch();
            }
        }
        for (Entry entry : List.copyOf(stack)) {
            if (entry.activity().isFinishing()) {
                leave(entry);
            }
        }
    }

    private void leave(Entry gone) {
        boolean inFront = gone == top();
        gone.pause();
        stack.remove(gone);
        Entry next = inFront ? top() : null;
        if (next != null && !next.stale) {
            next.restart();
        }
        if (gone.caller != null && stack.contains(gone.caller) && gone.requestCode >= 0) {
            gone.caller.deliver(null, gone.requestCode, gone.resultCode(), gone.result());
        }
        if (next != null) {
            next.resume();
            refresh(next);
        }
        gone.destroy();
    }

    /** Lets all of them go, the uppermost first. What one of them throws does not keep the others. */
    void clear() {
        toRelaunch.clear();
        while (!stack.isEmpty()) {
            Entry entry = stack.remove(stack.size() - 1);
            try {
                entry.destroy();
            } catch (RuntimeException | Error e) {
                // it is after a crash; what the first one was is known already
            }
        }
    }
}
