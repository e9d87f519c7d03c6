package dk.walkntalk.conversation;

import androidx.room.Embedded;
import androidx.room.Relation;
import java.util.List;

/** Room's reading of a conversation and everything that belongs to it. */
final class StoredConversation {
    @Embedded ConversationRow row;

    /** Somebody has begun to prepare; see {@link ConversationDao#PREPARING}. */
    boolean preparing;

    @Relation(parentColumn = "editionHash", entityColumn = "hash")
    EditionRow edition;

    @Relation(entity = Participant.class, parentColumn = "id", entityColumn = "conversationId")
    List<Party> parties;

    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<SharedNote> notes;

    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<TalkedQuestion> talked;

    @Relation(entity = AgreementRow.class, parentColumn = "id", entityColumn = "conversationId")
    List<Agreement.Stored> agreements;

    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<PlanBox> boxes;
    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<ScaleMark> marks;
    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<RewordedQuestion> rewordings;
    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<CheckIn> checkIns;
    @Relation(parentColumn = "id", entityColumn = "conversationId")
    List<Photo> photos;
}
