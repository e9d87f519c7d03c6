package dk.walkntalk.ui;

/**
 * What the wheel shows of one of its parts.
 *
 * @param name  the concept's word
 * @param state what TalkBack says of it besides the name; may be empty
 * @param icon  a drawable; 0 for none
 * @param mark  a short word below the name, such as a mark; may be empty
 * @param done  whether it has been talked about
 * @param first whether the parties begin with it
 */
public record WheelPart(String name, String state, int icon, String mark, boolean done, boolean first) {
}
