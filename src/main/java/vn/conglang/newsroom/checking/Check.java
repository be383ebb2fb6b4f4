package vn.conglang.newsroom.checking;

/** One point of the checklist: looks at an item and tells what it found. Changes nothing. */
public interface Check {

    CheckKey key();

    Outcome of(Examined item);
}
