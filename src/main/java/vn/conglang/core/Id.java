package vn.conglang.core;

/** A typed identity: so that one thing's number is never taken for another's. */
public interface Id {

    long value();
}
