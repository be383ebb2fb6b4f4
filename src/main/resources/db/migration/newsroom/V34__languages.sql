-- A version in another language is an article of its own: it goes the whole way by itself. Its
-- language is settled when it is begun and never changes, so what is approved is approved in it.
alter table article
    add column language text not null default 'VIETNAMESE' check (language in (
        'VIETNAMESE', 'ENGLISH', 'CHINESE', 'HMONG', 'NUNG', 'DAO', 'GIAY')),
    add column original_id bigint references article (id),
    add constraint one_version_each unique (original_id, language),
    add constraint originals_are_vietnamese check ((language = 'VIETNAMESE') = (original_id is null));
