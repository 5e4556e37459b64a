--liquibase formatted sql

--changeset call:a-book-of-receipts-is-turned-one-number-at-a-time splitStatements:false
create function call.next_number_only() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'Receipts are numbered one after the other: % was last', old.last using errcode = 'restrict_violation';
end
$$;
create trigger receipt_book_without_gap before update on call.receipt_book
    for each row when (new.last not in (old.last, old.last + 1)) execute function call.next_number_only();
--rollback drop trigger receipt_book_without_gap on call.receipt_book;
--rollback drop function call.next_number_only();
