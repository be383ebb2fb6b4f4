package vn.conglang.site;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.people.Decision;
import vn.conglang.people.EditorialBoard;
import vn.conglang.people.EditorialBoard.Seat;
import vn.conglang.people.Post;

/** {@code /ban-bien-tap}: who answers for what is published, and by which decision (1, 3). */
@Controller
class BoardPage {

    private final EditorialBoard board;

    BoardPage(EditorialBoard board) {
        this.board = board;
    }

    @GetMapping("/ban-bien-tap")
    String show(Model model) {
        var seats = board.today();
        model.addAttribute("posts", byPost(seats));
        model.addAttribute("decisions", decisions(seats));
        model.addAttribute("standingOffices", standingOffices(seats));
        return "site/board";
    }

    private static Map<Post, List<Seat>> byPost(List<Seat> seats) {
        var byPost = new EnumMap<Post, List<Seat>>(Post.class);
        for (var post : Post.values()) {
            var holders = seats.stream().filter(seat -> seat.post() == post).toList();
            if (!holders.isEmpty()) {
                byPost.put(post, holders);
            }
        }
        return byPost;
    }

    private static List<Decision> decisions(List<Seat> seats) {
        return seats.stream()
                .map(Seat::decision)
                .filter(decision -> !decision.number().isEmpty())
                .distinct()
                .toList();
    }

    /** The standing office is a unit (clause 3): the one whose people hold the post. */
    private static List<String> standingOffices(List<Seat> seats) {
        var units = new LinkedHashSet<String>();
        seats.stream()
                .filter(seat -> seat.post() == Post.STANDING_OFFICE)
                .map(Seat::unit)
                .filter(Objects::nonNull)
                .forEach(units::add);
        return List.copyOf(units);
    }
}
