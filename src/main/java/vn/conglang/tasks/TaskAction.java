package vn.conglang.tasks;

import java.util.Locale;

/** What can be done to a task. */
public enum TaskAction {
    ASSIGN("giao"),
    BEGIN("bat-dau"),
    FINISH("hoan-thanh"),
    ACCEPT("chap-nhan"),
    REOPEN("lam-lai"),
    CANCEL("huy");

    private final String word;

    TaskAction(String word) {
        this.word = word;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    public String key() {
        return "tasks.action." + name();
    }

    String event() {
        return "tasks." + name().toLowerCase(Locale.ROOT);
    }
}
