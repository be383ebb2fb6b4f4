package vn.conglang.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.conglang.core.OfficeClock;
import vn.conglang.launch.Announcement;
import vn.conglang.people.secondfactor.Totp;
import vn.conglang.web.Texts;

/**
 * Tells who can sign in to the demo and how: on the console at the start, and on a page that also
 * shows the codes of those who need a second factor. Both exist only in the demo.
 */
@Controller
@Profile("demo")
class DemoGuide implements Announcement {

    private final DemoStaff staff;
    private final OfficeClock clock;
    private final Texts texts;

    DemoGuide(DemoStaff staff, OfficeClock clock, Texts texts) {
        this.staff = staff;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping("/trinh-dien")
    String guide(Model model) {
        model.addAttribute("accounts", accounts());
        model.addAttribute("password", staff.password());
        return "demo/guide";
    }

    @Override
    public List<String> lines(Locale language) {
        var lines = new ArrayList<String>();
        lines.add(texts.of(language, "demo.announcement", staff.password()));
        accounts()
                .forEach(a ->
                        lines.add("  " + a.email() + " – " + texts.of(language, a.post().key())));
        return lines;
    }

    private List<DemoAccount> accounts() {
        return DemoMaterial.load().people().stream()
                .map(p -> new DemoAccount(p.name(), p.post(), p.email(), code(p.key())))
                .toList();
    }

    private String code(String key) {
        return staff.secret(key).map(secret -> Totp.code(secret, clock.instant())).orElse("");
    }
}
