package vn.conglang.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.conglang.web.Texts;

/** Puts rules and their amendments into words. */
@Component
class RuleWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;

    RuleWords(Texts texts) {
        this.texts = texts;
    }

    /** All rules of a day, in the order of their clauses. */
    List<RuleLine> lines(RuleSet rules, List<Amendment> coming, Locale locale) {
        return Stream.of(Rule.values()).map(rule -> line(rules.get(rule), coming, locale)).toList();
    }

    private RuleLine line(RuleInForce now, List<Amendment> coming, Locale locale) {
        var rule = now.rule();
        return new RuleLine(
                rule,
                texts.of(locale, rule.key()),
                value(rule, now.value(), locale),
                basis(now, locale),
                coming.stream()
                        .filter(amendment -> amendment.rule() == rule)
                        .map(amendment -> coming(amendment, locale))
                        .toList());
    }

    /** An amendment as people say it. */
    AmendmentLine line(Amendment amendment, Locale locale) {
        return new AmendmentLine(
                amendment,
                texts.of(locale, amendment.rule().key()),
                value(amendment.rule(), amendment.value(), locale),
                source(amendment.source(), locale));
    }

    /** A value as people say it. */
    String value(Rule rule, String value, Locale locale) {
        return switch (rule.type()) {
            case RuleType.Number number ->
                    texts.of(locale, "regulation.value." + rule.name(), Integer.valueOf(value));
            case RuleType.TimeOfDay time -> value;
            case RuleType.Choice choice -> option(rule, value, locale);
        };
    }

    /** What may be chosen, by name. */
    Map<String, String> options(RuleType.Choice choice, Rule rule, Locale locale) {
        var options = new LinkedHashMap<String, String>();
        choice.options().forEach(name -> options.put(name, option(rule, name, locale)));
        return options;
    }

    /** The decision by which a rule was amended. */
    String source(Amendment.Source source, Locale locale) {
        return texts.of(
                locale,
                "regulation.basis.decision",
                source.number(),
                DAY.format(source.date()),
                source.issuer());
    }

    private String option(Rule rule, String name, Locale locale) {
        return texts.of(locale, "regulation.option." + rule.name() + "." + name);
    }

    private String basis(RuleInForce now, Locale locale) {
        var by = now.by();
        return by == null
                ? texts.of(locale, "regulation.basis." + now.rule().reading())
                : texts.of(
                        locale,
                        "regulation.basis.amended",
                        source(by.source(), locale),
                        DAY.format(by.effectiveFrom()));
    }

    private RuleLine.ComingLine coming(Amendment amendment, Locale locale) {
        var confirmed = !amendment.isWaiting();
        var text =
                texts.of(
                        locale,
                        confirmed ? "regulation.coming.confirmed" : "regulation.coming.waiting",
                        value(amendment.rule(), amendment.value(), locale),
                        day(amendment.effectiveFrom()),
                        source(amendment.source(), locale));
        return new RuleLine.ComingLine(amendment.id(), text, confirmed);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
