package dk.walkntalk.phone.inside;

import android.app.Activity;
import android.content.ContentResolver;
import android.content.Context;
import android.content.Intent;
import android.content.IntentSender;
import android.content.pm.PackageManager;
import android.net.Uri;
import android.provider.MediaStore;
import android.speech.RecognizerIntent;
import dk.walkntalk.phone.link.Answer;
import dk.walkntalk.phone.link.Request.Kind;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Stands in for a phone's other apps: camera, file picker, share sheet, recogniser; and for the system's questions. */
final class Surroundings {
    private static final Set<String> VISITED = Set.of("http", "https", "mailto", "tel", "geo", "sms");

    /** Takes what has become of a question, as the activity's result. */
    interface Result {
        void is(int code, Intent data);
    }

    private final Context context;
    private final Asked asked;
    private final Outgoing outgoing;
    private final Permissions permissions;

    Surroundings(Context context, Asked asked, Outgoing outgoing, Permissions permissions) {
        this.context = context;
        this.asked = asked;
        this.outgoing = outgoing;
        this.permissions = permissions;
    }

    /** False when there is no app for that. {@code result} may be called before this returns. */
    boolean start(Intent intent, Result result) {
        switch (Objects.toString(intent.getAction(), "")) {
            case Intent.ACTION_CHOOSER -> {
                return choose(intent, result);
            }
            case MediaStore.ACTION_IMAGE_CAPTURE -> asked.ask(Kind.PICTURE, List.of(), "", "image/*",
                    answer -> picture(intent, answer, result));
            case MediaStore.ACTION_PICK_IMAGES, Intent.ACTION_GET_CONTENT, Intent.ACTION_OPEN_DOCUMENT,
                    Intent.ACTION_PICK -> asked.ask(Kind.OPEN, List.of(), "", type(intent),
                            answer -> opened(answer, result));
            case Intent.ACTION_CREATE_DOCUMENT -> save(intent, result);
            case RecognizerIntent.ACTION_RECOGNIZE_SPEECH -> asked.ask(Kind.LISTEN,
                    List.of(text(intent, RecognizerIntent.EXTRA_PROMPT), text(intent, RecognizerIntent.EXTRA_LANGUAGE)),
                    "", "", answer -> heard(answer, result));
            case PackageManager.ACTION_REQUEST_PERMISSIONS -> permission(intent, result);
            case Intent.ACTION_SEND -> {
                outgoing.share(intent);
                result.is(Activity.RESULT_OK, null);
            }
            default -> {
                return view(intent, result);
            }
        }
        return true;
    }

    private static String text(Intent intent, String extra) {
        return Objects.toString(intent.getStringExtra(extra), "");
    }

    private static String type(Intent intent) {
        String[] types = intent.getStringArrayExtra(Intent.EXTRA_MIME_TYPES);
        return types != null && types.length > 0 ? String.join(",", types)
                : MediaStore.ACTION_PICK_IMAGES.equals(intent.getAction()) ? "image/*"
                : Objects.toString(intent.getType(), "*/*");
    }

    /** Whatever would be chosen is what the page does; who asked to be told of a choice is told of it. */
    private boolean choose(Intent chooser, Result result) {
        Intent wanted = chooser.getParcelableExtra(Intent.EXTRA_INTENT, Intent.class);
        if (wanted == null || !start(wanted, result)) {
            return false;
        }
        for (String extra : List.of(Intent.EXTRA_CHOSEN_COMPONENT_INTENT_SENDER,
                Intent.EXTRA_CHOOSER_RESULT_INTENT_SENDER)) {
            IntentSender chosen = chooser.getParcelableExtra(extra, IntentSender.class);
            if (chosen != null) {
                try {
                    chosen.sendIntent(context, 0, new Intent(), null, null);
                } catch (IntentSender.SendIntentException e) {
                    // it was taken back meanwhile
                }
            }
        }
        return true;
    }

    private void picture(Intent intent, Answer answer, Result result) {
        Uri output = intent.getParcelableExtra(MediaStore.EXTRA_OUTPUT, Uri.class);
        int code = Activity.RESULT_CANCELED;
        if (answer.given() && answer.file() != null && output != null) {
            try (InputStream in = Files.newInputStream(answer.file());
                    OutputStream out = context.getContentResolver().openOutputStream(output, "wt")) {
                in.transferTo(out);
                code = Activity.RESULT_OK;
            } catch (IOException e) {
                // a camera app that cannot write says that there is no picture
            }
        }
        Incoming.drop(answer.file());
        result.is(code, null);
    }

    private static void opened(Answer answer, Result result) {
        if (answer.given() && answer.file() != null) {
            Uri uri = Incoming.offer(answer.file(), answer.name(), answer.type());
            result.is(Activity.RESULT_OK, new Intent().setData(uri));
        } else {
            result.is(Activity.RESULT_CANCELED, null);
        }
    }

    private void save(Intent intent, Result result) {
        String name = text(intent, Intent.EXTRA_TITLE);
        String type = Objects.toString(intent.getType(), "application/octet-stream");
        asked.ask(Kind.SAVE, List.of(), name, type, answer -> {
            if (answer.given()) {
                Uri place = Incoming.place(name, type, file -> outgoing.hand(Kind.HAND_OVER, name, type, out -> {
                    try (InputStream in = new FileInputStream(file)) {
                        in.transferTo(out);
                    }
                }));
                result.is(Activity.RESULT_OK, new Intent().setData(place));
            } else {
                result.is(Activity.RESULT_CANCELED, null);
            }
        });
    }

    private static void heard(Answer answer, Result result) {
        if (!answer.given()) {
            result.is(Activity.RESULT_CANCELED, null);
        } else if (answer.words().isEmpty()) {
            result.is(RecognizerIntent.RESULT_NO_MATCH, null);
        } else {
            result.is(Activity.RESULT_OK, new Intent().putStringArrayListExtra(RecognizerIntent.EXTRA_RESULTS,
                    new ArrayList<>(answer.words())));
        }
    }

    private void permission(Intent intent, Result result) {
        String[] names = intent.getStringArrayExtra(PackageManager.EXTRA_REQUEST_PERMISSIONS_NAMES);
        asked.ask(Kind.PERMISSION, List.of(names), "", "",
                answer -> result.is(Activity.RESULT_OK, permissions.answered(names, answer)));
    }

    private boolean view(Intent intent, Result result) {
        Uri data = intent.getData();
        String scheme = data == null ? "" : Objects.toString(data.getScheme(), "");
        boolean shown = Intent.ACTION_VIEW.equals(intent.getAction());
        if (shown && ContentResolver.SCHEME_CONTENT.equals(scheme)) {
            outgoing.file(Kind.HAND_OVER, data, intent.getType(), null);
        } else if ((shown || Intent.ACTION_SENDTO.equals(intent.getAction())
                || Intent.ACTION_DIAL.equals(intent.getAction())) && VISITED.contains(scheme)) {
            asked.tell(Kind.VISIT, List.of(data.toString()));
        } else {
            return false;
        }
        result.is(Activity.RESULT_OK, null);
        return true;
    }
}
