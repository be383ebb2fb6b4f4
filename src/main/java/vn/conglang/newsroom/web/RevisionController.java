package vn.conglang.newsroom.web;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.conglang.core.EditionId;
import vn.conglang.desk.DeskController;
import vn.conglang.desk.Permission;
import vn.conglang.desk.Requires;
import vn.conglang.newsroom.publicview.BodyView;
import vn.conglang.newsroom.reading.EditionFile;
import vn.conglang.people.Member;

/** What an item said at every saving: whatever somebody wrote over is still there to be read. */
@DeskController
class RevisionController {

    private final EditionFile file;
    private final BodyView bodies;

    RevisionController(EditionFile file, BodyView bodies) {
        this.file = file;
        this.bodies = bodies;
    }

    @GetMapping("/toa-soan/tin-bai/{id}/ban/{number}")
    @Requires({Permission.WRITE, Permission.READ_ITEMS})
    String show(
            @PathVariable long id,
            @PathVariable int number,
            @AuthenticationPrincipal Member who,
            Model model) {
        var saved =
                file.revision(new EditionId(id), number, who)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("saved", saved);
        model.addAttribute("body", bodies.forDesk(saved.content().body()));
        return "newsroom/revision";
    }
}
