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
        return talk.concept().perspectives().stream().filter(one -> one.id().equals(photo.perspectiveId))
                .map(Perspective::name).findFirst()
                .map(name -> context.getString(R.string.plan_photo_under, number, all, name))
                .orElseGet(() -> context.getString(R.string.plan_photo_number, number, all));
    }
}
