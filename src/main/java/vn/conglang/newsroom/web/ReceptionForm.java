package vn.conglang.newsroom.web;

/** What the standing office decides when it receives an item: where it belongs (7.1, 14.2). */
public record ReceptionForm(String section, String kind, String unit, boolean secrecyChecked) {}
