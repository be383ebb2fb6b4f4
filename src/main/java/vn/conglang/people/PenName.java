package vn.conglang.people;

/** A name under which somebody writes ("bút danh"). */
public record PenName(long id, String name, boolean isDefault) {}
