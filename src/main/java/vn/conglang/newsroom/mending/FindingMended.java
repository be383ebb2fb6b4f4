package vn.conglang.newsroom.mending;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.conglang.audit.Actor;
import vn.conglang.audit.Auditable;
import vn.conglang.audit.Subject;
import vn.conglang.newsroom.EditionFacts;
import vn.conglang.newsroom.checking.CheckKey;
import vn.conglang.newsroom.checking.Remedy;
import vn.conglang.newsroom.checking.personal.PersonalNumbers;

/**
 * Something was done about a finding of the checklist. No number that was found is told here, nor
 * one that was typed into the reason.
 *
 * @param reason why it stays; empty where the text was mended
 */
public record FindingMended(
        EditionFacts facts, Remedy remedy, CheckKey check, String reason, Actor actor)
        implements Auditable {

    public FindingMended {
        reason = PersonalNumbers.withoutNumbers(reason);
    }

    @Override
    public String action() {
        return "newsroom.finding-" + remedy.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Subject subject() {
        return new Subject("edition", facts.edition().toString(), label());
    }

    private String label() {
        return PersonalNumbers.withoutNumbers(facts.title());
    }

    @Override
    public Map<String, String> details() {
        var details = new HashMap<String, String>();
        details.put("check", check.name());
        if (!reason.isEmpty()) {
            details.put("reason", reason);
        }
        return Map.copyOf(details);
    }
}
