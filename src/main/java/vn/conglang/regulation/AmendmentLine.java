package vn.conglang.regulation;

/**
 * An amendment in the reader's words.
 *
 * @param name of the rule
 * @param value the new value
 * @param source the decision
 */
public record AmendmentLine(Amendment amendment, String name, String value, String source) {}
