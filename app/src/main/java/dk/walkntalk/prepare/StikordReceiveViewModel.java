package dk.walkntalk.prepare;

import android.os.Handler;
import android.os.Looper;
import androidx.lifecycle.LiveData;
import androidx.lifecycle.MediatorLiveData;
import androidx.lifecycle.MutableLiveData;
import androidx.lifecycle.SavedStateHandle;
import androidx.lifecycle.Transformations;
import androidx.lifecycle.ViewModel;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Conversations;
import dk.walkntalk.conversation.Party;
import dk.walkntalk.paper.PhotoStore;
import dk.walkntalk.paper.PictureSource;
import dk.walkntalk.paper.PictureTrouble;
import dk.walkntalk.paper.Pixels;
import dk.walkntalk.paper.image.QrReader;
import dk.walkntalk.ui.Args;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;

/** Reads the code of another phone, from a picture or a text, and takes over what was picked there. */
public final class StikordReceiveViewModel extends ViewModel {
    /** Pixels: enough for a code that fills a fifth of the picture, and read in about a second. */
    private static final int LONG_EDGE = 1600;
    /** Letters: a message with a code has some hundreds, and this much the system keeps for a screen. */
    private static final int MOST_TEXT = 20_000;
    private static final String TEXT = "text";
    private static final String TROUBLE = "trouble";
    private static final String CODE = "code";
    private static final String SENDER = "sender";
    private static final String TAKEN = "taken";

    private final SavedStateHandle state;
    private final long id;
    private final Conversations conversations;
    private final Executor work;
    private final Handler main = new Handler(Looper.getMainLooper());
    private final LiveData<Conversation> conversation;
    private final MutableLiveData<Boolean> busy = new MutableLiveData<>(false);
    private final MutableLiveData<String> trouble;
    private final PictureSource pictures;
    private final MediatorLiveData<Received> received = new MediatorLiveData<>();
    private String text;

    /** A model that reads pictures on {@code work}. */
    public StikordReceiveViewModel(SavedStateHandle state, Conversations conversations, PhotoStore photos,
            Executor work) {
        this.state = state;
        this.id = state.<Long>get(Args.CONVERSATION);
        this.conversations = conversations;
        this.work = work;
        this.conversation = conversations.watch(id);
        this.trouble = state.getLiveData(TROUBLE);
        this.pictures = new PictureSource(state, id, photos, work, this::say,
                picture -> read(talk -> readIn(photos.pixelsFromCamera(picture, LONG_EDGE), talk)),
                picture -> read(talk -> readIn(photos.pixels(picture, LONG_EDGE), talk)));
        received.addSource(conversation, talk -> consider());
        received.addSource(state.<String>getLiveData(CODE), code -> consider());
        received.addSource(state.<Long>getLiveData(SENDER), sender -> consider());
    }

    LiveData<Conversation> conversation() {
        return conversation;
    }

    /** True while a picture is being read. */
    LiveData<Boolean> busy() {
        return busy;
    }

    /** Why nothing was fetched, until that is {@link #understood}; {@code null} when there is nothing to say. */
    LiveData<StikordTrouble> trouble() {
        return Transformations.map(trouble, name -> name == null ? null : StikordTrouble.valueOf(name));
    }

    /** The code that waits for an answer; {@code null} when none does. */
    LiveData<Received> received() {
        return received;
    }

    /** The participant whose stikord were taken over last, or {@code null}. */
    LiveData<Long> taken() {
        return state.getLiveData(TAKEN);
    }

    void say(StikordTrouble why) {
        state.set(TAKEN, null);
        trouble.setValue(why.name());
    }

    void understood() {
        trouble.setValue(null);
        state.set(TAKEN, null);
    }

    /** Where pictures of codes come from. */
    PictureSource pictures() {
        return pictures;
    }

    private void say(PictureTrouble why) {
        if (why == null) {
            understood();
        } else {
            say(StikordTrouble.of(why));
        }
    }

    /** The message that was pasted, as it was, but for one too long to outlive the process. */
    String text() {
        if (text == null) {
            String kept = state.get(TEXT);
            text = kept == null ? "" : kept;
        }
        return text;
    }

    /** Remembers the message as it is pasted or written. */
    void write(CharSequence words) {
        text = words.toString();
        state.set(TEXT, text.length() > MOST_TEXT ? null : text);
    }

    /** Reads the code in the message. */
    void use() {
        understood();
        String message = text();
        if (message.length() > MOST_TEXT) {
            say(StikordTrouble.TEXT_TOO_LONG);
            return;
        }
        read(talk -> readIn(List.of(message), talk, StikordTrouble.NO_CODE_IN_TEXT));
    }

    private void read(Reading reading) {
        busy.setValue(true);
        work.execute(() -> {
            try {
                Conversation talk = conversations.load(id);
                if (talk != null) {
                    reading.of(talk);
                }
            } catch (IOException | RuntimeException e) {
                main.post(() -> say(PictureTrouble.of(e)));
            } finally {
                main.post(() -> busy.setValue(false));
            }
        });
    }

    private void readIn(Pixels picture, Conversation talk) {
        List<String> texts = QrReader.read(picture.argb(), picture.width(), picture.height(),
                text -> StikordCode.read(text, talk.concept()).ok());
        readIn(texts, talk, texts.isEmpty() ? StikordTrouble.NO_CODE : StikordTrouble.NOT_OURS);
    }

    private void readIn(List<String> texts, Conversation talk, StikordTrouble notOurs) {
        StikordReading reading = StikordCode.read(texts, talk.concept());
        main.post(() -> {
            if (reading.ok()) {
                state.set(SENDER, null);
                state.set(CODE, reading.code().write(talk.concept()));
            } else {
                say(reading.problem() == StikordReading.Problem.NOT_OURS ? notOurs
                        : StikordTrouble.of(reading.problem()));
            }
        });
    }

    /** Takes the code over when nothing has to be asked; else what has to be is brought to the screen. */
    private void consider() {
        Conversation talk = conversation.getValue();
        String text = state.get(CODE);
        if (talk == null || text == null) {
            received.setValue(null);
            return;
        }
        StikordCode code = StikordCode.read(text, talk.concept()).code();
        Long chosen = state.get(SENDER);
        Party sender = chosen == null ? Sender.of(talk, code).orElse(null)
                : talk.parties().stream().filter(party -> party.person.id == chosen).findFirst().orElse(null);
        Received now = new Received(talk, code, sender);
        if (sender != null && !now.replaces()) {
            take(now);
        } else {
            received.setValue(now);
        }
    }

    /** Somebody has said whose it is. */
    void isFrom(Party sender) {
        state.set(SENDER, sender.person.id);
    }

    /** Takes over what was picked on the other phone, in place of what the sender has picked here. */
    void take(Received received) {
        conversations.arrangements().receive(received.sender().person, received.code().stikord());
        state.set(TAKEN, received.sender().person.id);
        leave();
    }

    /** Lets the code be; nothing changes. */
    void leave() {
        state.set(CODE, null);
    }

    private interface Reading {
        void of(Conversation talk) throws IOException;
    }
}
