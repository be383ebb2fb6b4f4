package vn.conglang.demo;

import vn.conglang.people.Post;

/**
 * An account of the demo, as its guide shows it.
 *
 * @param code the second factor's code of this moment; empty where none is needed
 */
public record DemoAccount(String name, Post post, String email, String code) {}
