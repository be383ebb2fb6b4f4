package vn.conglang.newsroom.edition;

import org.springframework.modulith.NamedInterface;
import vn.conglang.core.Text;
import vn.conglang.newsroom.Channel;

/**
 * How something that staff take in arrived (7.1).
 *
 * @param broughtBy who brought it: name, and how to reach them
 * @param signedOnPaper the head of the unit whose signature its paper bears (10.1); empty where it
 *     was brought for no unit
 */
@NamedInterface("workflow")
public record Arrival(Channel channel, String broughtBy, String signedOnPaper) {

    public Arrival {
        broughtBy = Text.line(broughtBy);
        signedOnPaper = Text.line(signedOnPaper);
    }

    /** Nobody brought it: its author entered it. */
    static final Arrival ON_THE_WEB = new Arrival(Channel.WEB, "", "");
}
