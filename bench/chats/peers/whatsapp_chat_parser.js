// Reads one export with whatsapp-chat-parser and says what it found.
const fs = require("fs");
const { parseString } = require("whatsapp-chat-parser");

const text = fs.readFileSync(process.argv[2], "utf8");
const before = process.hrtime.bigint();
const found = parseString(text).filter((message) => message.author !== null);
const parse = Number(process.hrtime.bigint() - before) / 1e9;
const senders = {};
for (const message of found) senders[message.author] = (senders[message.author] || 0) + 1;
const last = found[found.length - 1].date;
const local = new Date(last.getTime() - last.getTimezoneOffset() * 60000);
console.log(
  JSON.stringify({ messages: found.length, senders, last: local.toISOString().slice(0, 16), parse }),
);
