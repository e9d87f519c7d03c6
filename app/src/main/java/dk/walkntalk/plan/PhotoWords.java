package dk.walkntalk.plan;

import android.content.Context;
import dk.walkntalk.R;
import dk.walkntalk.concept.Perspective;
import dk.walkntalk.conversation.Conversation;
import dk.walkntalk.conversation.Photo;

/** What a photo of the aftalefelt is called: which of them it is, and whose agreements are on it. */
final class PhotoWords {
    private PhotoWords() { }

    static String title(Context context, Conversation talk, Photo photo) {
        int number = talk.photos().indexOf(photo) + 1;
        int all = talk.photos().size();
        String place = place(talk, photo);
        return place.isEmpty() ? context.getString(R.string.plan_photo_number, number, all)
                : context.getString(R.string.plan_photo_under, number, all, place);
    }

    /** The same for TalkBack, with what is still to be done. */
    static String spoken(Context context, Conversation talk, Photo photo) {
        return photo.original == null ? title(context, talk, photo)
                : context.getString(R.string.plan_photo_spoken, title(context, talk, photo));
    }

    /** What stands below the photo: its perspective's name, or what is still to be done; empty for neither. */
    static String caption(Context context, Conversation talk, Photo photo) {
        return photo.original == null ? place(talk, photo) : context.getString(R.string.plan_photo_unfinished);
    }

    private static String place(Conversation talk, Photo photo) {
        return talk.perspective(photo).map(Perspective::name).orElse("");
    }
}
