"""Human bingo cards as somebody would make them with reportlab: the other side of the
measurement. Usage: bingo.py PROMPTS CARDS OUT.pdf FONT.ttf BOLD.ttf

One card of 4 x 4 to an A4 page: a title, boxes with prompts that are wrapped and centred,
a number at the foot; every card differs. Straight to the canvas, each prompt wrapped only
once, which is the fast way to use the library.
"""
import random
import sys

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

prompts_file, cards, out, font, bold = sys.argv[1:6]
with open(prompts_file, encoding="utf-8") as f:
    prompts = [line.strip() for line in f if line.strip() and not line.startswith("#")]
pdfmetrics.registerFont(TTFont("Text", font))
pdfmetrics.registerFont(TTFont("Bold", bold))

width, height = A4
margin, grid, size = 15 * mm, 4, 12
side = (width - 2 * margin) / grid
top = height - 40 * mm
wrapped = {p: simpleSplit(p, "Text", size, side - 6 * mm) for p in prompts}

canvas = Canvas(out, pagesize=A4)
chance = random.Random(7)
seen = set()
number = 0
while number < int(cards):
    card = tuple(chance.sample(prompts, grid * grid))
    if frozenset(card) in seen:
        continue
    seen.add(frozenset(card))
    number += 1
    canvas.setFont("Bold", 24)
    canvas.drawCentredString(width / 2, height - 28 * mm, "Human bingo")
    canvas.setLineWidth(1)
    canvas.grid([margin + i * side for i in range(grid + 1)], [top - i * side for i in range(grid + 1)])
    canvas.setFont("Text", size)
    for i, prompt in enumerate(card):
        lines = wrapped[prompt]
        x = margin + (i % grid + 0.5) * side
        y = top - (i // grid + 0.5) * side + (len(lines) / 2 - 0.8) * size * 1.2
        for line in lines:
            canvas.drawCentredString(x, y, line)
            y -= size * 1.2
    canvas.setFont("Text", 8)
    canvas.drawCentredString(width / 2, 10 * mm, f"Card {number} of {cards}")
    canvas.showPage()
canvas.save()
