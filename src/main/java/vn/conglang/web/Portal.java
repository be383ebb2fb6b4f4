package vn.conglang.web;

/**
 * Who this portal is (clause 1): shown in the header, the footer and the introduction. It is data,
 * edited by the standing office.
 *
 * @param name e.g. "Cổng Thông tin điện tử huyện Mường Khương"
 * @param shortName e.g. "Mường Khương"
 * @param owner the authority that owns it
 * @param responsiblePerson post and name of the person responsible for its content
 * @param email the Board's address for contributions (clause 14.1)
 * @param url the public address without a slash at the end, used in feeds and the sitemap
 */
public record Portal(
        String name,
        String shortName,
        String owner,
        String address,
        String responsiblePerson,
        String phone,
        String email,
        String url) {}
