package vn.conglang.audit;

/**
 * What an act was done to.
 *
 * @param kind {@code edition}, {@code staff}, {@code appointment}, {@code amendment} …
 * @param id its number within the kind
 * @param label what a person calls it, e.g. the title
 */
public record Subject(String kind, String id, String label) {}
