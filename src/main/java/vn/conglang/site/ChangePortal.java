package vn.conglang.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.conglang.audit.Changes;
import vn.conglang.core.Clause;
import vn.conglang.core.Refusal;
import vn.conglang.core.Refused;
import vn.conglang.desk.Permission;
import vn.conglang.people.Member;
import vn.conglang.web.FormVersion;
import vn.conglang.web.Portal;
import vn.conglang.web.PortalIdentity;

/** The standing office says who this portal is and introduces it (clause 1). */
@Service
public class ChangePortal {

    private static final Clause CLAUSE = Clause.of("1");

    private final PortalIdentity identity;
    private final Introduction introduction;
    private final ApplicationEventPublisher events;

    ChangePortal(
            PortalIdentity identity, Introduction introduction, ApplicationEventPublisher events) {
        this.identity = identity;
        this.introduction = introduction;
        this.events = events;
    }

    /** Why this person may not change it to this; empty if they may. */
    public List<Refusal> refusals(String introductionHtml, Member who) {
        if (!who.may(Permission.MANAGE_PORTAL)) {
            return List.of(Refusal.of("site.refusal.NotPermitted", CLAUSE));
        }
        return IntroductionHtml.isEmpty(IntroductionHtml.clean(introductionHtml))
                ? List.of(Refusal.of("site.portal.error.introduction").at("introduction"))
                : List.of();
    }

    /** The introduction as it stands, clean HTML. */
    public String introduction() {
        return introduction.body();
    }

    /**
     * @param version the one that was shown to whoever typed this
     */
    @Transactional
    public void change(long version, Portal portal, String introductionHtml, Member who) {
        Refused.unlessEmpty(refusals(introductionHtml, who));
        FormVersion.check(version, identity.keepForThisTransaction());
        var clean = IntroductionHtml.clean(introductionHtml);
        var changes = changes(identity.current(), portal, introduction.body(), clean);
        identity.change(portal);
        introduction.change(clean);
        events.publishEvent(
                new PortalChanged(who.as(Permission.MANAGE_PORTAL), portal.name(), changes));
    }

    private static Map<String, String> changes(
            Portal before, Portal after, String introductionBefore, String introductionAfter) {
        return new Changes()
                .of("name", before.name(), after.name())
                .of("shortName", before.shortName(), after.shortName())
                .of("owner", before.owner(), after.owner())
                .of("address", before.address(), after.address())
                .of("responsiblePerson", before.responsiblePerson(), after.responsiblePerson())
                .of("phone", before.phone(), after.phone())
                .of("email", before.email(), after.email())
                .of("url", before.url(), after.url())
                .of("introduction", mark(introductionBefore), mark(introductionAfter))
                .all();
    }

    /** Pages of text are told by a mark of their content. */
    private static String mark(String text) {
        try {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
