package vn.conglang.newsroom.web;

import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.conglang.core.EditionId;
import vn.conglang.people.Member;

/** Somebody at the page of an edition, and where the answer goes. */
record Visit(long id, Member who, Locale locale, Model model, RedirectAttributes redirect) {

    EditionId edition() {
        return new EditionId(id);
    }
}
