// Written by `npm run learn`. Do not edit.
import type { PromiseKind } from '../../../model/policy.ts';

export const KINDS: readonly PromiseKind[] = ['prior-consent', 'consent-if-asked', 'necessary-only-default', 'category-map', 'no-detriment', 'withdrawal', 'banner-shown', 'loads-at-open', 'click-to-load', 'action-gate', 'privacy-mode', 'anonymised', 'ip-anonymised', 'no-sharing', 'no-personal-data', 'not-cross-site', 'eu-only-storage', 'closed-list', 'exhaustive', 'indirect-list', 'opt-out-link', 'tls'];
/** A line: two parts of a feature, then kinds by number, each with its weight. The first line holds what goes for all. */
export const WEIGHTS = `  -4.99 -4.7 -4.9 -4.11 -4.4 -5.15 -4.32 -4.28 -4.51 -4.69 -4.61 -4.48 -4.64 -5.35 -5.34 -4.87 -5.17 -4.2 -4.81 -5.09 -4.74 -4.57
:  3 0.8 4 -0.33 10 -1.22 16 -0.19 17 1.35 20 1.29
?  0 -0.23 5 0.58 15 1.02 16 1.11 20 0.17
? ^ 1 -0.69 3 -4.11 4 -1.37 5 -1.43 7 -4.79 8 -5.03 10 -2.99 11 -4.26 12 -3.77 15 -0.38 16 -0.74 17 -1.15 18 -3.27 19 -0.1 21 -1.98
@  3 0.6 5 -0.29 9 -0.5 13 -0.1 14 -0.1 15 -1.02 17 -0.33 18 -0.4 19 -1.16 20 -0.18 21 -0.73
@ ^ 4 -0.59 7 1.01 13 -0.36 16 -0.14 17 -1.26 18 -0.28 19 -0.31 21 -0.09
@ after 6 -0.85
@ again 5 0.7
@ analytics 0 -0.53 3 0.49 11 -1.89 12 0.15
@ anon 11 0.6
@ appears 6 0.91
@ assigned 3 0.23
@ banner 6 0.26
@ before 3 -0.72
@ beneath 3 0.71
@ by 9 1.05 11 -0.22 12 0.47 13 0.1 19 0.16
@ choice 9 0.25
@ click 0 -0.09 8 0.13
@ consent 0 1.72 4 -0.23
@ content 8 0.44 17 0.11
@ cookie 0 -0.51 3 0.84 17 -0.32 19 -0.11
@ cookies 2 1.32 17 -1.11
@ copula 3 0.06 10 0.2 13 0.41 17 0.57 20 0.13
@ crosssite 15 -0.9
@ deal 0 0.19
@ default 6 1.59
@ each 7 -0.32
@ effect 4 1.02
@ encrypt 21 0.9
@ endpart 9 2.28 11 0.31
@ exist 3 -0.44
@ find 13 0.77
@ flow 6 -0.31 8 1.11
@ freeof 11 1.5 14 0.24
@ ground 1 0.12
@ h_provider 0 0.6
@ holdings 14 0.37 15 0.49
@ includes 3 1.07
@ inland 16 0.46
@ ip 12 0.1
@ load 8 0.38 13 0.16
@ marketing 0 -0.7 3 2.13
@ measure 15 1.47
@ necessary 2 1.31
@ negation 0 -0.37 8 0.07 17 1.27
@ not 10 0.29 14 0.1
@ offpage 2 0.1 5 0.33 6 0.61 19 0.32
@ only 11 0.86
@ onsite 15 0.6
@ open 7 0.08
@ others 13 0.37 15 0.6 17 0.07
@ ours 11 0.72
@ outparty 0 -0.17
@ owndata 9 2.07
@ payment 9 0.84
@ pd 14 1.4
@ personal 14 0.28
@ personaldata 13 -1.31
@ privacymode 10 0.29
@ provider 19 0.95
@ readmore 17 2.9
@ reject 20 0.78
@ require 0 0.01
@ sell 13 -1.3
@ server 16 0.89
@ set 0 0.28 7 0.29 10 0.09
@ settings 19 3.68
@ share 13 0.11
@ show 8 0.05 10 0.5 11 0.62
@ shown 11 0.16 18 0.64 19 -0.04
@ slot 2 0.72
@ someone 0 0.27 6 0.55 9 0.39 10 0.04
@ store 16 0.87
@ these 5 0.09 7 0.13 15 -0.81
@ thisdoc 18 0.58
@ thou 7 0.21 9 0.35 11 0.36 19 -0.59
@ to 3 0.14 4 0.63 18 0.48
@ tool 6 0.22
@ toward 18 0.24
@ track 10 0.85
@ traffic 9 0.49
@ unless 1 1.25
@ verbfirst 0 0.19 13 0.07
@ video 10 0.81
@ we 11 0.48 15 0.02
@ websites 10 1.23 15 2.06
@ wesubj 1 0.76
@ who 0 0.28
@ window 0 -0.25 6 0.09 19 0.24
@ with 6 0.12 7 0.9 8 0.06 10 0.53 11 -0.35
@ withus 0 -0.87
@ you 9 0.78 11 0.06 17 -0.37
accordingto  10 0.46 13 -1.56
account  9 0.35 11 -0.08 12 -0.48 20 -0.47
account h_name 17 -0.48
account not 17 0.64
account these 17 0.47
advance verbfirst 0 0.11
after  1 -0.21 2 -0.45 3 -0.52 4 -1.97 5 -0.6 7 0.57 10 -0.49 11 -0.97 12 -1.08 13 -2.17 14 -0.52 16 -0.82 17 -1.21 18 -0.95 19 -1.67 20 -0.96 21 -0.21
after @ 7 0.05
after ^ 9 -0.08 16 -0.27
after asked 1 0.03
after by 6 0.9 9 0.35
after consent 3 0.33 6 0.59
after given 0 0.67
after holdings 16 -0.23
after if 6 -0.15
after link 6 0.27 7 1.84
after load 7 0.57
after marketing 3 0.43 9 0.53
after offpage 0 1.06
after onsite 6 1.05 7 1.48
after open 0 -0.06 6 0.8 8 -0.44
after ours 2 0.41
after payment 9 0.06
after personaldata 9 0.17
after playstart 8 0.19
after present 0 0.46
after records 9 0.1
after show 7 1.2
after slot 8 0.72
after someone 5 0.26 9 1.16
after switchon 3 1.53
after these 0 -0.66 7 -0.96 9 0.27
after you 0 0.33 9 0.82
again  4 -0.06 5 3.65 6 -0.14 11 0.63
again to 5 0.06
ago  0 -0.52
ago load 7 0.6
ago show 7 1.26
ago usable 4 0.17
all  3 -0.29 9 -0.1 11 0.06 19 -0.13 21 0.71
all ^ 4 0.84 16 2.35
all blocked 2 2.01
all bounded 16 -0.1
all cookie 0 2.08
all holdings 7 0.75 18 0.36
all inactive 2 1.82
all pd 14 1.26
all regardless 4 0.03
all these 11 0.89
all thisdoc 18 2.2
all tool 0 0.09 17 -1.03 18 0.96
all traffic 21 0.02
all we 18 0.03
all whole 4 0.51
all you 0 0.55
analytics  0 1.94 1 -0.65 2 -0.43 3 0.84 6 -1.26 7 -0.05 8 -0.03 9 -1.19 10 -0.77 11 1.34 14 -0.38 17 -0.25 19 -0.99
analytics @ 3 2.72 17 1.06
analytics ^ 3 0.2
analytics all 11 0.12
analytics anon 11 1.11
analytics before 0 0.09
analytics blocked 2 2.43
analytics by 12 0.32
analytics consent 3 1.08
analytics cookies 0 0.21
analytics counts 3 0.85 11 -2.82
analytics default 2 2.13
analytics deletion 12 -0.86
analytics first 0 0.76
analytics holdings 15 0.41
analytics marketing 0 -1.34
analytics measure 3 -0.89 20 0.55
analytics negation 12 0.86
analytics none 11 0.79
analytics not 11 1.16
analytics only 0 1.12
analytics recognition 20 0.41
analytics service 0 -0.52
analytics slot 3 1.82
analytics stores 12 0.48
analytics technology 3 -0.2
analytics toward 20 0.49
analytics window 3 0.63
analytics with 12 0.58
analytics you 3 -0.53
anon  0 -0.05 3 -0.49 11 5.39 12 2.7 13 -0.51 14 -0.4 15 -0.36 17 -0.15
anon ^ 12 0.67
anon by 11 0.5
anon detail 11 -2.24
anon identify 11 -0.38
anon negation 11 -2.09 12 -1.98
anon set 12 3.15
anon thou 11 -0.16
anon to 11 1.17
answer  0 -0.44 8 -0.15 15 -0.97 16 -1.57 17 -0.27 20 -0.22
answer ^ 11 0.89
answer consent 4 0.29
anytime  3 -1.46 5 3.34 6 -0.67 14 -0.27 19 -0.28 20 -0.61
anytime freeof 4 1.2
anytime offpage 5 0.21
anytime whole 5 0.81
apart holdings 15 3.78
appears  0 -0.23 15 -0.48 17 -0.26
appears consent 6 1.2
appears copula 10 1.01
appears open 6 1.34
appears others 3 2.19
appears someone 6 0.22
appears stores 3 0.54
appears thou 6 0.03
appears window 6 0.26
appears with 6 1.41
arrival  6 3.2 14 0.41
arrival appears 6 1.7
arrival banner 6 0.56
arrival negation 14 0.22
arrival not 14 0.79
arrival offpage 6 0.14
arrival onsite 6 0.3
ask  0 -0.05 12 -0.03
ask all 0 0.55
ask before 0 2.38
ask by 6 1.29
ask consent 1 1.27
ask cookie 6 0.4
ask cookies 6 0.8
ask tool 6 0.24
asked  0 -1.23 1 3.22 8 0.56
asked answer 1 1
asked before 0 1.48
asked bounded 0 -0.61
asked ground 1 2.73
asked holdings 1 0.28
asked load 0 0.73 7 0.72
asked these 0 -1.29
asked to 1 0.24
asked use 1 0.27
asked verbfirst 1 1.3
asked wesubj 0 0.54 1 0.64
aslongas  8 0.2 11 -0.05
aslongas consent 0 0.38
aslongas someone 9 0.62
assigned  0 -0.4 3 2.73 4 -0.24 6 -0.77 10 -1.21 11 -0.34 12 -0.29 14 -0.15 16 -0.36 17 -0.34
assigned @ 3 0.26
assigned by 3 0.98
assigned marketing 3 1.31
assigned slot 3 1.2
assigned socialmedia 3 1.79
authority  2 -0.58
banner  2 0.77 3 1.19 4 -0.03 6 1.12 7 -0.87 8 -1.21 9 -0.01 17 -0.01 18 -0.31 19 0.25 20 -1.07
banner appears 6 0.54
banner consent 19 0.09
banner find 3 0.19
banner only 2 0.12
banner slot 0 1.08 6 -0.86
banner someone 6 0.25
banner technology 3 0.9
banner tool 0 -0.71 6 0.79
basis_li  0 -1.41
basis_li consent 1 2.95
basis_li you 1 1.49
basis_word  0 -1.01 2 -0.52 3 -0.41 4 -0.58 5 -0.53 13 -0.77 16 -0.47 17 -0.66 18 -0.37 19 -0.47 20 -0.18
basis_word these 1 0.11
before  0 1.78 1 -1.1 3 -0.42 4 -0.35 7 -0.49 8 1.13 12 1.36 13 -2.39 14 -0.54 15 -0.6 16 -0.25 17 -0.71 18 -0.69 19 -0.14 20 -0.66 21 -0.31
before @ 7 -1.08
before ^ 2 1.39 7 -1.31
before ago 9 1.13
before all 0 0.82 11 2.88
before analytics 11 0.31
before aslongas 8 0.03
before bounded 0 -2.66
before choice 2 0.02 8 0.57
before click 7 1.09
before consent 0 1.68 4 -0.7
before cookies 0 0.84
before copula 2 0.29
before deal 9 0.86
before deed 9 2.27
before flow 8 0.45
before freeof 14 0.79
before load 8 0.56
before marketing 0 0.35
before negation 0 1.24 8 0.84
before only 0 -2.47 2 1.58
before personaldata 14 1.01
before playstart 8 3.12
before present 0 0.73
before records 12 0.39
before service 0 -0.29
before store 12 0.78
before stores 11 0.04
before switchon 3 0.13
before these 11 0.39
before thou 6 0.54
before to 0 0.69
before use 0 -1.02
before you 2 0.29
below  0 -0.46 3 0.2
below analytics 3 1.8
below beneath 3 0.26
below content 3 0.66
below provider 19 0.16
beneath  0 -0.25 3 1.22 6 -0.51 14 -0.58 16 -0.18 17 -0.88
beneath analytics 3 1.55
beneath content 3 0.2
beneath functional 3 1.02
beneath marketing 3 2.79
beneath negation 11 1.64
beneath present 3 0.83
beneath provider 19 1.6
beneath store 9 3.1
beneath you 0 0.48
beneath yours 9 1.53
beyond  17 2.32
beyond cookie 17 0.07
beyond negation 17 4.47
beyond not 17 0.18
blocked  0 1.46 2 0.62 3 -0.38 5 -1.87 8 0.49 12 -0.14
blocked aslongas 0 1 8 0.73
blocked default 0 -0.61 2 1.13
blocked inactive 2 0.37
blocked someone 0 0.4
bounded  0 0.75 3 -0.21 4 -0.63 10 -0.21 12 0.15 13 -0.14 15 0.44 16 1.23 19 -0.61 20 -0.4
bounded @ 17 2.32
bounded after 9 0.19
bounded consent 2 -0.14
bounded cookie 6 -1.05
bounded cookies 6 -0.7
bounded deal 17 0.25
bounded deed 9 1.68
bounded if 8 0.02
bounded inland 16 1.19
bounded ip 12 0.45
bounded listing 17 0.3
bounded necessary 2 0.03
bounded negation 11 0.32
bounded present 0 0.31
bounded server 16 0.78
bounded stores 16 0.41
bounded these 9 -0.51
bounded thisdoc 17 1.35
bounded thou 8 0.48 9 1.03
bounded toward 17 0.62
bounded use 17 -0.42
bounded verbfirst 9 -0.5
bounded with 3 0.57
bounded you 0 1.33 9 0.59
browser  0 -0.82 2 -0.28 4 -1.53 5 -0.75 10 -0.23 11 -0.69 12 -0.03 21 -1.7
browser @ 7 1.24
browser load 7 0.53
browser measure 20 -0.67
but  10 -2.29 16 -0.41
but who 11 3.7
by  0 -0.13 1 -0.79 2 -0.18 3 -1.14 4 -0.27 5 -0.24 6 -0.73 7 0.34 8 -0.23 9 -0.37 11 -0.09 14 -0.71 15 -0.27 16 -0.51 17 -0.84 18 -0.27 19 -1 21 -0.27
by @ 7 -0.14 16 -0.89
by after 7 0.83
by analytics 3 0.4
by banner 6 1.91
by bounded 16 1.33
by browser 7 0.4
by but 7 0.23
by click 8 0.57
by consent 0 0.32
by cookie 6 0.56 20 0.26
by cookies 6 0.21
by copula 3 0.75
by deal 3 0.06 7 0.06
by domain 10 1.09
by each 7 0.87
by encrypt 21 1.01
by exist 4 0.5
by first 8 0.01
by functional 3 1.6
by giveaway 13 0.62
by holdings 0 -0.37 11 0.67 15 0.43 17 -0.41
by ip 11 -0.36 12 0.07
by link 19 2.41
by listing 18 0.03
by load 7 1.13
by negation 8 0.08 14 0.04
by not 13 0.08 14 0.85
by offpage 5 1.07
by open 7 0.12 15 -0.09
by optout 20 0.32
by others 15 1.56
by outparty 13 0.81
by pd 14 0.41
by privacymode 10 0.83
by process 1 -0.49
by set 0 -1.22
by share 13 0.63
by shown 0 1.67
by slot 3 1.04 5 1.64
by someone 13 0.24
by these 4 0.47 14 0.12 17 -0.14 20 1.01
by thou 0 -0.27 4 0.05
by to 5 0.2 18 0.31
by together 7 0.12
by tool 0 -0.48 2 0.35 3 -0.64
by traffic 21 0.97
by use 11 0.87
by we 3 -0.26
by websites 15 0.2
by with 5 0.24 7 0.51 10 0.39 13 -0.01 15 0.21
by you 0 0.78 9 0.3 13 -0.32 15 0.58
cannot  11 2.43 14 -1.51 16 -0.68
cannot by 11 1.52
cannot crosssite 15 0.49
cannot deal 13 0.45
cannot identify 11 2.36
cannot negation 4 -0.97 14 -1.08 16 -0.06
cannot someone 11 0.17
cannot with 11 0.31
captcha  21 -1.83
category  3 2.93 11 -0.48 13 -0.2
category @ 3 0.26
category analytics 3 2.37
category content 3 1.2
category marketing 3 1.65
change  5 2.76 6 -1.19
change cookie 5 0.59
change negation 4 0.75
change someone 5 0.19
change you 5 0.56
chat  3 0.72 8 2.38
chat after 7 1
chat before 8 0.59
chat first 8 0.1
chat load 7 0.41
chat these 8 0.12
chat toward 9 0.79
choice  0 -0.37 4 -0.17 5 0.33 6 1.09 7 -0.74 11 -0.08 17 -0.41 18 -0.75 19 -0.03
choice ^ 4 0.63
choice cookie 2 0.14
choice copula 0 -2.2 2 0.08
choice only 2 0.2
choice stores 2 0.72
choice verbfirst 4 0.44
choice you 4 0.85
classed  3 3.14
click  0 -0.11 3 -1.15 5 1.79 6 -0.58 7 -0.83 8 4.4 10 -1.12 11 -0.18 13 -0.85 14 -0.29 18 -0.53 19 -0.01
click content 8 0.55
click link 20 1.44
click load 0 -0.55 7 -0.8 8 1.67 9 -0.49
click negation 8 0.61
click not 8 0.59
click reject 5 0.93
click service 8 0.39
click share_button 8 -1.76 9 3.54
click thumbnail 8 2.44
click tool 8 0.51
click transfer 8 -0.96 9 2.19
click video 8 1.33
closedword  17 4.96
combine these 15 -2.15
compare  17 -0.11
complete  19 -0.95
complete whole 18 0.43
confined  0 0.12 13 1.39 16 1.55
confined inland 16 1.84
confined necessary 2 0.19
confined ours 13 1.04
confined someone 13 0.06
consent  0 2.93 1 1.59 2 -1.25 3 0.86 5 1.47 6 0.43 7 -2.76 8 -2.67 9 -3.39 10 -0.88 11 -0.75 12 -1.23 13 -1.08 14 -1.36 15 -1.64 16 -0.15 17 -3.54 18 -2.18 20 -1.71 21 -0.97
consent @ 0 1.55 4 0.61 5 1.53
consent ^ 0 -0.47
consent analytics 3 2.08
consent anytime 5 1.29
consent asked 0 -1.87 1 0.24
consent banner 6 0.15
consent basis_word 1 0.08
consent blocked 0 1.74
consent bounded 1 0.62
consent cookie 3 -1.23 4 -0.17
consent copula 1 0.84 5 0.01
consent deed 4 1.46
consent ground 0 -0.53 1 0.63 5 -0.27
consent here 5 2.01
consent holdings 0 0.59 1 0.24 5 0.28
consent if 5 0.93
consent marketing 0 1.93 3 0.89
consent negation 0 0.66 5 -0.49
consent nodetriment 4 1.83
consent none 0 0.58
consent offpage 0 -0.86 3 -0.8 19 0.6
consent only 1 2.37
consent personaldata 1 0.46
consent process 1 2.55
consent reject 0 -0.25
consent someone 5 0.03
consent switchon 3 0.73
consent these 0 0.76 3 0.14
consent thou 5 0.37
consent to 3 0.01 4 0.77
consent tool 0 -0.92
consent toward 3 1.17
consent unnecessary 4 1.37
consent we 0 1.07
consent wesubj 1 0.81
consent with 1 -1.06 5 1.04
consent withdraw 5 1.17
consent you 0 -0.27 5 0.99 6 -0.98
content  2 -0.27 3 1.14 5 -1.22 6 -0.79 7 -0.04 8 2.04 9 -1.88 10 1.57 11 -0.24 12 -0.91 13 -0.93 14 -0.61 15 -1.14 19 -0.5 20 -1.21
content after 7 -0.82 8 -0.44
content assigned 3 0.12
content before 0 0.67
content click 0 -0.87 8 0.81 10 -0.1
content consent 0 0.43
content cookie 10 0.53
content deed 8 0.93
content freeof 8 -1.15
content if 8 0.02
content includes 3 2.45
content map 3 0.55
content not 13 -0.7
content only 8 1.3
content ours 10 -0.14
content outparty 13 1.48
content privacymode 10 0.43
content set 8 1.3
content settings 3 1.5
content shown 8 -1.15
content these 8 0.1
content thou 10 -0.27
content together 7 0.78
content tool 8 0.41
content track 10 1.72
content verbfirst 10 0.4
content without 8 -0.08
cookie  1 -0.63 3 0.34 7 -1.54 8 -1.47 9 -0.78 10 -0.05 11 -0.1 12 -0.4 13 -1.12 15 -0.33 16 -0.59 21 -0.58
cookie @ 0 -1.2 19 0.21
cookie ^ 18 -0.01
cookie analytics 3 0.39
cookie basis_li 3 0.73
cookie bounded 14 0.33
cookie cookies 7 -0.69 8 -0.6 11 -0.1 12 -0.38 13 -0.19 15 -0.2
cookie deed 17 1.11
cookie domain 18 0.51
cookie freeof 18 0.02
cookie if 0 0.41
cookie includes 3 1.42 14 0.19
cookie knowing 19 0.14
cookie leans 18 0.12
cookie listing 18 0.07
cookie load 6 0.59
cookie marketing 0 1.26 3 0.26
cookie necessary 4 -0.74
cookie negation 14 0.03
cookie offpage 19 0.05
cookie only 14 0.06
cookie onsite 18 0.3
cookie open 6 0.23
cookie ours 3 0.14
cookie personal 14 0.73
cookie policyword 19 0.59
cookie recognition 14 1.51
cookie refers 19 0.39
cookie require 0 0.62
cookie session 17 0.66
cookie set 4 -0.26 6 -0.02 18 0.68
cookie settings 5 0.33
cookie show 6 0.02
cookie shown 19 -0.83
cookie someone 11 -1.31
cookie store 0 0.31
cookie these 18 0.61
cookie thou 3 -0.76 4 -0.17
cookie tool 4 -0.03 9 -0.05 10 0.04 19 -0.29
cookie use 2 -0.6
cookie websites 17 0.17
cookie whole 18 0.45
cookie you 0 0.25 19 -0.18
cookies  7 -0.34 8 -0.25 12 -0.04 18 0.68
cookies @ 2 0.5 19 2.01
cookies after 0 -0.6
cookies basis_li 3 2.02
cookies bounded 9 1.71 14 1.16
cookies cookie 17 0.21 19 1.3
cookies detail 19 1.06
cookies freeof 18 0.01
cookies if 9 0.87
cookies includes 14 1.2
cookies listed 19 0.29
cookies not 14 1.56
cookies offpage 3 0.54 17 -0.19
cookies only 14 0.93
cookies policyword 19 0.89
cookies present 0 0.73
cookies records 18 0.89
cookies session 17 0.31
cookies set 0 -0.37 9 0.41 18 0.67
cookies store 0 0.75
cookies these 3 0.05 17 0.12 18 0.78
cookies thou 6 0.24
cookies tool 10 0.08 19 -0.02
cookies use 2 -0.07
cookies websites 17 1.05
cookies with 11 0.11
cookies without 4 0.13
cookies you 4 -0.86 6 0.43 14 0.23
copula  0 -0.54 1 -0.01 3 -0.52 4 -0.15 5 -1.18 6 -0.98 7 -0.14 9 -0.56 11 -0.2 12 -0.39 13 -0.28 14 -0.5 15 -0.09 16 -1.36 19 -0.46 20 -1.19 21 -0.39
copula @ 3 -1.06 10 0.36 21 -1.11
copula after 2 -0.27
copula ago 17 0.8
copula all 10 0.78 21 0.21
copula analytics 3 1.72
copula anon 11 1.67
copula anytime 5 1.39
copula banner 3 1.48
copula basis_word 1 0.62
copula before 8 0.6 9 -0.89 12 0.65
copula beneath 19 0.08
copula blocked 2 1.31
copula bounded 0 -0.76 2 0.12
copula by 13 0.25 17 -0.1 21 -0.9
copula complete 18 1.57
copula content 3 1.4
copula cookie 3 0.04 4 0.25
copula cookies 3 0.86
copula deal 14 0.72
copula default 0 -0.11 2 3.64
copula deletion 12 0.45
copula detail 19 -0.46
copula encrypt 21 0.22
copula firstvisit 7 1.07
copula freeof 14 1.38
copula holdings 13 -0.86 14 -0.2
copula if 1 -0.23 9 0.59
copula inland 16 0.58
copula listed 19 0.67
copula load 7 0.26
copula marketing 3 0.02
copula negation 13 0.17 15 0.75 20 -0.5
copula none 11 0.51 14 -0.85
copula offpage 19 1.39
copula only 17 0.92
copula open 7 0.2
copula privacymode 10 0.63
copula records 13 -0.35
copula refers 6 1.26
copula reject 4 0.98
copula require 0 1.28
copula sell 13 0.21
copula set 10 0.91
copula shorten 11 0.56 12 0.09
copula show 0 0.46 7 0.93 19 0.18
copula someone 2 -0.18 4 0.18
copula theonly 17 0.69
copula these 11 -0.35
copula to 1 0.66 3 -0.62 9 0.19 16 0.46
copula together 7 1.01
copula tool 3 0.63 18 0.16
copula toward 3 -0.11 7 0.64 9 0.18
copula unnecessary 4 0.54
copula whole 18 1.37
copula with 12 0.27
copula without 4 1.01
copula you 0 0.24 2 -1.29
country  20 -0.34
counts  4 -0.08 11 2.64
counts freeof 14 1.12
counts holdings 15 0.01
counts not 11 2.09
counts only 11 0.53
counts third 13 0.13
cover  8 2.73
cover click 8 0.55
cover slot 3 -1.13
cover someone 8 0.47
crosssite  15 1.6 17 -2.02
crosssite negation 15 1.02
crosssite websites 17 -0.44
dc_address  12 0.24
dc_address records 12 1.23
dc_address you 9 1.29
dc_device consent 0 1.84
dc_email not 13 0.33
dc_name  6 -0.67
dc_name expire 19 0.87
dc_name others 14 0.17
dc_payment  13 -1.74
dc_payment encrypt 21 3.66
deadline  4 -0.99
deadline eu 16 1.06
deal  3 -0.46 5 -0.91 8 -0.11 11 -0.18 15 -1.16 20 -0.23
deal @ 3 -0.43 9 -0.86
deal appears 3 0.46
deal beneath 19 0.11
deal by 0 -0.67 3 -0.7
deal click 9 0.02
deal encrypt 21 0.89
deal flow 13 0.28
deal holdings 16 0.59
deal inland 16 0.16
deal link 7 1.23
deal listing 18 0.22
deal marketing 3 0.24
deal not 13 0.16 14 0.12
deal records 17 0.82
deal server 16 0.3
deal set 0 0.26
deal slot 8 0.25
deal stay 16 0.31 19 0.4
deal stores 2 0.21
deal switchon 0 1.82
deal these 9 -0.1
deal tls 21 2.36
deal to 9 0.3
deal together 7 0.77
deal tool 3 0.37 19 0.35
deal toward 9 0.12
deal verbfirst 16 0.04
deal video 8 0.38
deal window 19 0.77
deed  0 -0.4 1 -1.95 5 -0.38 6 -0.23 7 -0.24 8 -1.02 11 -1.76 12 -0.33 13 -0.96 15 -1.03 18 -0.11
deed after 3 1.06
deed banner 6 -0.13
deed by 6 -0.3
deed classed 3 2.22
deed click 9 -0.2
deed consent 5 0.89
deed encrypt 21 1.51
deed flow 9 0.74
deed holdings 9 0.48
deed necessary 3 0.13
deed negation 9 2.21 14 0.45
deed nobody 9 0.53
deed none 9 2.26
deed not 14 0.31
deed ours 13 0.34
deed outparty 13 0.33
deed records 9 0.02
deed suchas 4 2.02
deed these 9 -0.45
deed thou 3 -0.79 7 0.18
deed traffic 9 1.44
deed undo 5 -0.21
deed visitorid 9 0.21
deed with 9 -0.63
default  3 -0.71 6 0.38
default ^ 2 2.6
default gets 6 1.09
default necessary 2 3.25
default open 7 0.32
default thou 6 0.93 8 0.33
deletion  0 -1.22 4 -0.49 6 -0.38 7 -1.63 9 -0.7 11 -1.15 13 -0.09 14 -0.36 17 -0.19 18 -0.2 21 -0.55
deletion by 12 -1.79
deletion dropped 12 1.83
deletion together 12 0.41
deletion wesubj 12 -0.16
demand  13 -2.23
demand holdings 13 -1.04
demand personaldata 13 -0.69
described  0 -0.48 14 -0.41 20 -0.17
detail  0 -0.04 3 -0.53 4 -0.04 5 -0.84 6 -0.97 8 -0.83 10 -0.54 11 -0.25 12 -0.75 15 -0.37 16 -0.16 17 -0.34 19 0.88 21 -0.19
detail all 18 -1.38
detail banner 19 2.1
detail bounded 17 1.15
detail by 19 -0.34
detail cookie 19 0.03
detail cookies 19 0.02
detail copula 9 0.51 19 1.19
detail deal 19 0.37
detail exist 17 -0.51
detail find 18 -1.18
detail identity 19 0.44
detail if 9 1.01
detail ip 7 0.35
detail list 17 -2.37
detail listing 17 -0.22
detail offpage 6 -1.29 18 -0.74 19 2.11
detail outparty 19 1.68
detail provider 18 -0.62
detail same 4 1.4
detail stay 19 2.36
detail to 13 0.05
detail tool 19 0.74
detail toward 13 0.21 19 0.99
detail track 18 1.47
detail we 19 0.18
detail you 17 0.83
domain  7 -0.61 8 -0.65 10 0.72 11 -0.85 15 0.39 16 -0.2 17 -0.14 20 -0.02
domain anon 12 2.25
domain content 10 2.43
domain cookie 2 1.42
domain cookies 2 0.48
domain negation 10 1.87
domain not 13 0.6
domain tool 10 0.38
domain track 10 1.56
domain traffic 21 0.46
domain window 21 1.27
duty  1 -1.47 3 -1.17 4 -0.89 5 -2.89 10 -0.75 11 -0.06 13 -0.95
each  7 1.23 8 -0.25
each thou 7 0.46
each you 7 1.09
effect  4 2.05 5 -0.38 11 -0.16 14 -0.05 15 -0.62
effect cookies 2 0.3
effect necessary 0 0.67
effect negation 4 1.47
effect not 4 0.81
effect someone 4 0.37
effect toward 2 1.06
effect track 3 0.23
effect yourchoice 3 0.96
embed  4 -0.77 10 3.02 12 -0.13
embed ^ 8 0.11
embed click 8 0.58
embed content 3 0.22
embed load 7 0.56
embed ours 10 -0.56
embed privacymode 10 0.08
embed refers 13 0.61
embed together 7 0.87
embed tool 10 0.39
embed video 10 -0.68
encrypt  3 -0.1 7 -0.48 8 -0.04 9 -0.69 12 -0.1 13 -1.1 17 -0.4 21 3.72
encrypt knowing 21 0.42
encrypt merge 21 1.95
encrypt shown 21 0.75
encrypt traffic 21 1.86
endpart  0 -0.11 12 3.2
endpart ip 12 1.62
endpart shorten 12 0.8
eu  16 0.13
euland  16 0.01
evenif  4 0.85
evenif negation 7 0.61
evenif not 7 0.75
evenif thou 4 0.6
exactly  9 2.37
exactly show 7 0.13
exist  2 -0.05 3 -0.23 19 -0.04
exist banner 3 -1.03
exist by 13 0.56
exist click 9 1.42
exist cookies 3 0.35
exist copula 17 0.08
exist expire 17 2.5
exist negation 17 0.14 18 1.21
exist not 0 -0.85
exist offpage 3 -0.86
exist present 1 -0.05 8 -0.08
exist provider 17 0.42
exist someone 1 0.24
exist these 10 0.21
exist thou 4 0.29
exist tool 17 0.86
exist traffic 13 0.34
exist verbfirst 1 0.16
exist window 3 -0.95
exist you 4 0.23 5 0.62
expire  0 -0.44 6 -1.34 7 -0.52 9 -0.51 18 -0.36
expire anon 11 0.28
expire confined 4 0.52
expire marketing 20 0.46
expire stay 4 1.03
find  1 -0.32 7 -0.62 19 1.15 20 -1.05
find beneath 19 -0.54
find bounded 0 0.51
find compare 15 0.28
find cookie 18 0.36
find deal 18 0.4
find h_name 18 0.06
find holdings 13 1.36
find knowing 4 -0.1 19 0.17
find negation 16 0.01
find offpage 18 -0.78 19 0.55
find only 0 0.61
find others 15 0.39
find receive 19 0.05
find these 19 -1.07
find thou 19 0.85
find tool 19 1.32
find traffic 21 0.72
find verbfirst 11 1.05
finish  17 4.63
first  0 2.34 6 -0.11 7 -2.39 8 1.32 9 3.81
first ^ 9 1.13
first after 0 0.74
first analytics 3 0.79
first by 9 0.8
first consent 0 0.04
first deed 9 1.12
first if 9 0.74
first these 8 1.35
first thou 8 0.7
first toward 9 0.98
first verbfirst 0 1.03
first you 0 0.82 8 0.66
firstvisit  0 -0.38 5 -0.08 6 6.31 19 -0.65
firstvisit bounded 2 0.7
firstvisit only 2 0.25
firstvisit set 2 0.55 7 0.57
firstvisit someone 6 0.24
flow  0 -0.04 1 -0.06 3 -0.43 6 -0.5 7 0.42 8 -0.07 13 -0.56 18 -0.2
flow @ 14 1.8
flow after 8 -0.74 9 1.44
flow before 9 1.76
flow by 8 -0.4
flow choice 9 0.22
flow click 8 -0.39
flow deed 8 -0.02 9 0.84
flow first 8 -0.37
flow gets 4 1.1
flow ip 7 0.92
flow measure 17 0.27
flow negation 0 -0.73
flow not 9 0.88
flow only 0 -0.69
flow payment 9 2.13
flow personal 14 0.36
flow same 4 0.65
flow service 9 0.48
flow shown 9 -0.17
flow someone 11 -0.49
flow these 4 0.16
flow thou 8 -1.04
flow tool 9 0.74
flow usa 16 1.43
flow video 8 0.12
flow with 9 0.73
flow you 6 -0.65 8 -0.27
following  17 1.43 20 0.83
following whole 18 1.03
footer  0 -0.01 4 -0.43 5 2.69 8 -0.54
footer cookie 5 0.78
footer cookies 5 0.38
footer tool 5 0.12
footer window 6 0.23
formerly  0 -1.56 17 -0.34
formerly @ 0 -0.54
formerly ^ 0 -1.04 7 -6.05
freeof  1 -0.16 2 0.79 3 -0.35 12 -0.27 15 -0.02 17 -0.33
freeof ^ 0 1.95 2 1.22 4 -0.14 14 -0.01
freeof consent 0 0.52
freeof cookie 10 1.44
freeof cookies 10 0.67
freeof effect 4 1.42
freeof negation 0 1.4 11 -0.19
freeof personal 14 3.47
freeof recognition 11 1.17
freeof records 14 2.83
freeof tool 4 1.37 10 0.29
freeof you 0 -0.14
fullest  12 -0.62 18 0.32
fullip domain 12 -0.32
functional  3 3.76 10 -0.75
functional analytics 3 -0.28
gets  5 -0.34 9 0.66 11 -0.36 13 0.18 15 -0.73 19 -0.14 20 -0.24
gets @ 7 0.64
gets by 6 0.49
gets flow 13 -0.81
gets negation 13 1.2
gets not 4 0.13
gets others 13 0.23
gets thou 6 0.89 9 0.54
gets toward 13 -0.79
giveaway  0 -2.04 13 1.61 14 -0.3 17 -0.27
giveaway freeof 13 -0.53
giveaway negation 13 1.6
giveaway outparty 13 0.12 14 -0.34
giveaway reject 13 1.94
giveaway to 13 0.28
giveaway you 13 -0.81
given  3 -1.21
given consent 1 0.32 5 0.52
given hand 0 0.89
given someone 11 1.33
given verbfirst 0 0.93
goesout  16 0.87 18 -0.21
goesout negation 16 0.13
goesout none 13 0.29
goesout not 16 3.49
ground  0 -0.48 2 -1.56 3 -0.51 4 -2.58 5 -1.43 6 -0.9 7 -1.01 8 -0.16 9 -0.75 10 -0.02 11 -0.19 12 -1 13 -0.4 14 -0.92 15 -0.1 16 -1.16 17 -1 18 -1.24 19 -0.77 20 -0.34 21 -1.17
ground asked 1 1.48
ground by 1 1.39
ground consent 1 0.63
ground find 0 1.42
ground if 1 0.41
ground leans 1 0.98
ground verbfirst 1 -0.38
group  11 3.62 13 -0.32 14 -1.11
group someone 11 0.6
h_life  3 -0.01 14 -0.55
h_life negation 11 0.01
h_life not 15 0.73
h_life store 16 0.33
h_name  3 -0.28 7 -0.86 8 -0.11 12 -0.23 15 -0.43 18 -0.65
h_name @ 9 1.94 19 0.86
h_name ^ 3 -0.59 19 -0.35
h_name appears 6 1.78
h_name cookie 9 -0.13 18 -0.03
h_name cookies 9 -0.11
h_name detail 11 -0.55
h_name domain 18 1.14
h_name footer 19 0.14
h_name h_provider 18 0.78
h_name newsletter 9 0.09
h_name show 19 0.84
h_name stores 1 0.51
h_name thisdoc 17 0.35
h_name thou 17 0.05
h_name to 6 0.28
h_name tool 0 -0.06 9 -0.17
h_name toward 4 -0.56 19 0.88
h_name we 3 0.11
h_name you 14 0.59
h_provider  3 -0.15 5 -0.17 10 -0.2 17 -0.76 19 -1.2
h_provider consent 0 0.02
h_provider deal 19 0.05
h_provider giveaway 13 1.06
h_provider provider 7 1.12
h_provider someone 0 0.59
h_provider these 19 0.33
h_purpose  0 -0.24 11 -0.58
h_purpose @ 12 0.51
h_purpose analytics 12 1.07
h_purpose copula 6 0.93
h_purpose with 12 0.37
hand  13 0.96
hand not 13 0.15
hand outparty 13 0.12
hand to 13 1.21
hearsay  13 -0.21
hearsay pd 14 -0.89
hearsay personal 14 -0.97
hearsay personaldata 14 -0.73
hedge  3 -0.27 16 -1.59
here  13 -0.2
here link 20 1.5
here thisdoc 13 -0.08 18 0.19
holdings  1 -0.35 2 -0.32 3 -1.11 4 -0.27 6 -0.38 7 -0.55 8 -0.43 9 -0.16 12 -0.11 16 -0.03 19 -0.3 20 -0.77
holdings @ 3 -0.37 10 0.11 13 0.52
holdings ^ 8 -0.27 15 0.59 19 0.8
holdings all 11 0.79
holdings analytics 11 0.45
holdings anon 11 0.17
holdings before 0 0.7 8 0.52 11 0.7
holdings click 9 0.32
holdings content 13 0.51
holdings cookie 0 0.26 17 0.09 18 0.33
holdings cookies 0 0.24 17 0.17 18 0.17
holdings copula 11 0.21 15 0.16
holdings country 16 0.27
holdings deal 9 0.08
holdings first 9 1.56
holdings flow 4 1.08
holdings ground 1 0.64
holdings knowing 19 0.49
holdings measure 17 0.83
holdings merge 13 -0.04
holdings negation 14 0.88
holdings not 11 -0.68
holdings only 9 0.33
holdings ours 13 0.09
holdings outparty 0 -0.62
holdings process 0 -0.16
holdings recognition 11 0.15
holdings records 15 0.28 17 0.34
holdings show 6 0.3
holdings someone 14 0.78
holdings stay 13 0.26 16 1.1
holdings thou 9 0.69 21 0.21
holdings tool 2 0.03 5 0.19
holdings traffic 21 0.09
holdings unless 13 -0.74
holdings we 17 0.53
holdings with 0 -0.35 12 0.06 15 0.35
holdings you 13 0.25 15 0.37
holdings yours 13 -0.23
hypothetical  0 -3.34 2 -1.96 8 -1.55 10 -3.36 12 -0.44
hypothetical consent 0 -0.51
identify  8 -0.36 11 1.14 15 -0.19
identify negation 11 2.48
identity  11 1.41
identity unknown 11 4.13
idle  2 4.02 17 -0.94
idle ^ 2 0.17
idle cookie 2 0.03
if  1 0.47 9 0.36 10 -0.84 11 -1.91 12 -0.06 13 -0.46 15 -1.07 16 -1.26 18 -0.47 19 -0.11 20 -0.06
if ^ 4 -1.36 6 -0.07 14 -0.1 16 -0.5
if analytics 0 1.36
if ask 1 0.2
if asked 1 0.67
if consent 1 0.95
if copula 1 1.18
if exactly 7 1.33 9 0.03
if holdings 0 -0.4
if load 7 1.16
if negation 13 -0.1
if open 7 1.89
if someone 5 -0.52
if thou 1 -1.15 4 0.43
if we 0 -0.47
if with 9 0.15
if you 0 0.77 8 -0.94 9 -0.07
inactive  12 -1.49
includes  13 -0.67 14 0.46 15 -0.13 19 -1.03
includes analytics 3 2.02
includes assigned 3 -0.49
includes content 3 0.67
includes cookie 3 0.33
includes h_name 18 0.23
includes negation 14 1.25
includes offpage 3 0.98
includes personal 14 0.27
includes shown 3 -1.3
includes these 3 0.5
includes tool 3 0.41
includes you 3 0.05
inland  1 -0.49 3 -0.68 4 -0.04 7 -0.47 8 -0.3 9 -0.85 11 -0.62 13 -2.99 14 -2.18 15 -0.41 16 3.56 17 -2.04 18 -0.27 19 -1.74 21 -0.53
inland after 16 0.71
inland bounded 16 0.02
inland country 16 -0.97
inland negation 16 0.7
inland usa 16 -0.94
inland whereif 16 0.02
ip  0 -1.06 3 -0.41 6 -0.05 9 -1.07 10 -0.56 11 -1.76 12 4.46 13 -1.09 14 -0.64 16 -0.21
ip ^ 12 0.86
ip all 7 0.07 12 0.52
ip before 12 1.6
ip blocked 12 -1.07
ip bounded 12 1.74
ip deadline 12 1.52
ip deletion 11 -0.57
ip each 12 0.47
ip inactive 12 -1.79
ip leans 12 0.49
ip link 12 -0.01
ip linkword 12 2.06
ip only 12 1.48
ip receive 12 0.62
ip refers 12 0.18
ip shorten 12 0.87
ip these 12 0.75
ip to 12 0.05
ip tool 7 0.18
ip toward 7 2.21
ip we 12 0.14
keepus  13 5.47
kept  3 -0.12 4 -0.12 15 -0.52
kept appears 16 -2.85
knowing  3 -0.13 12 -0.34 13 -0.55 17 -0.03 18 -0.02
knowing detail 19 0.28
knowing offpage 19 1.01
knowing present 11 0.42
knowing shown 6 0.76
knowing tool 19 0.76
lacking  18 4.24
lawsays  0 -4.37 4 -3.7 8 -0.25 13 -3.21
leans  0 -0.19 3 -0.19 7 -0.29 9 -0.79 11 -0.03 15 -0.46
leans analytics 4 0.59
leans anon 11 0.11
leans by 10 0.19
leans cannot 11 0.4
leans cookie 2 0.3
leans cookies 2 0.62
leans copula 1 0.53 17 0.64
leans gets 6 0.53
leans ground 1 1.59
leans h_name 2 0.76
leans h_provider 2 0.49
leans listing 18 0.23
leans measure 20 0.02
leans negation 17 0.01
leans not 13 0.76
leans offpage 19 0.79
leans process 14 0.26
leans someone 4 -2.36 9 -1.21
leans these 1 0.39
leans thou 9 0.47
leans verbfirst 1 1.01
leans window 6 0.05
leans you 20 0.95
leave deal 9 0.14
leave goesout 9 1.16
leave hand 9 0.32
leave inland 16 0.86
leave we 13 2.39
link  3 -0.44 4 -0.46 8 -2.19 9 -0.21 10 -0.2 12 -1.14 13 -0.07 15 -0.33 18 -0.21
link h_provider 7 1.02
link load 7 0.37
link measure 20 0.85
link offpage 6 0.94
link optout 20 0.85
link outparty 14 2.13
link these 19 0.07
link tool 19 0.65
link toward 0 1.15
link we 19 1.85
link with 7 0.19
linkword  0 -0.23 7 -0.16 9 -0.44 15 -0.42 18 -0.67
linkword set 20 0.98
list  14 -0.13 15 -0.2 18 0.01 19 1.99
list by 18 1.43
list detail 18 0.25
list listing 18 0.48
list shown 19 -0.08
list these 18 0.66
list thisdoc 19 -0.19
list to 18 0.79
list whole 19 -0.8
listed detail 19 -0.42
listed flow 17 0.24
listed listing 17 0.28 18 -0.55
listed negation 17 0.94
listed not 17 2.15
listed thisdoc 19 -0.44
listed with 19 0.5
listing  2 -0.22 3 -1.46 5 -0.43 12 -0.12 14 -0.63 15 -0.99 17 -0.37 18 1.57 19 0.17 20 -1.16
listing ^ 18 1.65 19 -0.12
listing by 18 0.29
listing cookie 17 -0.35
listing cookies 17 -0.21
listing exist 17 -0.01
listing h_name 19 -0.93
listing newsletter 14 3.74
listing offpage 19 0.25
listing these 18 0.66
listing tool 17 -0.44 19 0.8
listing we 18 -1.03
listing whole 17 -0.32 18 1.62 19 -0.27
load  2 -0.85 4 -0.91 5 -0.21 7 3.05 8 1.24 9 -0.17 11 -0.31 12 -0.1 13 -0.4 15 -0.73 17 -0.59 18 -0.26 19 -0.21 20 -0.67
load @ 0 0.34 13 1.1
load ^ 7 -0.18
load after 6 -0.36 9 -0.64
load browser 7 0.29
load click 0 -1.39 7 -0.84 8 1.27 9 -0.8
load consent 0 1.43
load cookie 10 0.48
load cookies 10 0.64
load copula 21 0.45
load domain 10 0.08
load each 6 -0.36
load find 8 0.34
load first 8 0.63 9 -1.92
load holdings 9 1.14
load if 0 1.46 8 0.58
load merge 9 0.33
load only 8 0.95
load open 7 0.76 8 -0.78
load playstart 7 -0.06 10 0.52
load present 3 0.59 7 0.9
load privacymode 10 0.53
load provider 7 0.3
load recognition 15 0.06
load regardless 7 0.46
load retrieve 7 0.3 8 0.38
load server 7 2.14
load show 6 0.57
load someone 6 0.37 8 0.77
load third 0 1.9
load thou 7 0.2
load to 3 1.62 8 -0.04 13 0.73
load together 6 -0.44 7 0.42 8 -1.12
load toward 3 0.29 8 -1.06
load yours 8 -0.01
madeby  7 -0.23
madeby @ 0 0.09
map  3 0.71
map open 7 -0.5
map thou 8 1.1
map you 7 1.56 8 1.04
marketing  4 -0.07 5 -0.46 11 -0.09 14 -0.69 15 -0.16 17 -0.8 19 -0.1 20 1.1
marketing @ 3 1.85 17 0.7
marketing assigned 3 0.57
marketing before 0 0.47
marketing consent 0 1.08
marketing cookie 0 0.75 3 1.15
marketing exist 0 0.52
marketing gets 0 1.63
marketing h_name 4 1.68
marketing not 0 0.16
marketing offpage 3 0.78
marketing only 0 1.96
marketing set 0 0.41
marketing settings 20 1.7
marketing third 13 1.09
measure  4 -0.3 5 -2.45 7 -0.54 8 -1 13 -0.52 20 1.36
measure @ 0 -0.23 17 1.47
measure after 3 0.75
measure anon 11 0.51
measure by 20 0.36
measure consent 0 0.51
measure deal 3 0.81
measure if 0 0.31
measure pd 14 2.15
measure these 14 0.92
measure to 20 0.08
measure tool 3 1.47
measure toward 17 2.26 20 0.69
measure verbfirst 0 1.25
measure we 0 1.08
measure websites 15 0.05
measure you 20 0.8
mech_dpf  16 -0.47
mech_scc  16 -0.83 21 -0.93
merge  7 -0.38 13 -1.13 15 1.24
merge by 15 0.17
merge holdings 15 1.48
merge not 15 3.28
merge open 15 -1.04
merge others 15 0.14
merge third 15 0.47
mode  3 -0.13 7 -0.1 10 7.51
more  14 -0.63
necessary  0 -0.86 1 -1.35 2 3.82 4 -1.08 5 -1.14 6 -0.5 9 -0.79 11 -0.64 13 -1.57 14 -2.41 17 -5.12 19 -0.89
necessary ^ 0 -0.1 2 -0.06 3 1.65
necessary by 0 0.17 2 0.11
necessary tool 3 1.31
necessary use 2 -1.12
negation  1 -0.7 3 -1.48 4 0.27 5 -0.4 6 -1.43 7 -0.89 9 -0.4 10 -1.1 12 -0.94 13 1.32 15 1.29 18 -0.46 19 -1.31 20 -0.3 21 -0.89
negation @ 0 0.33 4 0.74 10 -0.95
negation ^ 4 0.66 13 0.22
negation again 11 2.81
negation anon 11 -2.08
negation asked 1 -0.49
negation before 4 -0.78
negation beyond 17 0.51
negation bounded 17 -0.83
negation by 8 0.08 15 0.05 17 1.15 20 0.36
negation combine 15 0.64
negation consent 1 -0.66
negation content 4 0.45
negation cookie 10 0.33
negation cookies 10 0.37
negation copula 10 0.2 18 0.22
negation crosssite 15 3.99
negation dc_name 14 2.45
negation deal 4 -0.14 20 1.38
negation deed 9 0.3
negation default 8 1.95
negation detail 11 1.45
negation duty 8 0.16
negation effect 4 0.08
negation encrypt 21 -1.19
negation find 21 2.03
negation freeof 0 1.57 14 -1.68
negation giveaway 13 0.85
negation goesout 14 -0.82
negation h_provider 11 1.02
negation holdings 15 0.18 16 -0.57
negation if 4 0.65
negation inland 13 -0.35 16 3.17
negation ip 12 1.35
negation knowing 11 1.64
negation lacking 18 3.17
negation load 0 0.9 7 -1.45 13 0.21
negation marketing 20 0.27
negation measure 20 1.2
negation necessary 0 0.82 2 0.42
negation none 13 -0.04
negation not 0 1.53 4 -1.49 13 0.43 14 -0.1 15 -0.33 16 -0.36 17 -1.04
negation only 2 0.49 17 -0.89
negation open 9 -0.04 10 0.11
negation other 15 1.04 16 0.27
negation otherperiod 13 -0.08
negation others 2 0.29 4 -0.5 14 -0.28 15 0.51 17 2.02
negation outparty 3 -0.07 16 0.37
negation outside 13 1.19
negation pd 14 1.06
negation personal 9 -0.6 14 0.62
negation personaldata 9 -0.75 11 -0.53 16 -0.2
negation present 0 0.66
negation process 11 -0.73 14 2.13
negation provider 0 0.66 17 0.24
negation recognition 11 2.63 13 -0.88
negation records 4 -0.02 13 0.18 16 -0.03
negation reject 4 0.57
negation sell 13 1.19
negation share 13 0.56
negation shown 10 0.81
negation slot 20 0.11
negation someone 0 -0.5 4 0.67 14 0.09
negation these 0 -1.34 2 0.07 9 -0.58 12 -0.78 15 0.2 17 -0.85
negation thisdoc 20 0.47
negation thou 4 0.07 7 -0.25 8 0.65
negation to 15 0.28
negation tool 10 0.23
negation track 10 0.53 15 0.17
negation transfer 13 -0.9
negation verbfirst 13 -1.12 17 -0.45
negation visitorid 15 0.65
negation we 0 0.2
negation websites 15 0.55
negation with 4 0.37 15 0.06
negation without 13 -0.07 14 -0.49
negation you 0 -0.31 4 0.24 9 -0.36 15 0.88
newsletter  0 -0.23 20 -0.48 21 -1.97
newsletter anytime 5 -2.41
newsletter offtopic 5 -2.21 9 -2.93
newsletter toward 5 0.58
newsletter you 9 -0.75
nobody ^ 13 1.3
nobody consent 4 1.38
nobody negation 17 0.11
nobody outparty 17 0.23
nobody someone 13 1.61
nobody thou 15 0.11
nodetriment  4 3.52
nodetriment negation 4 1.17
nodetriment you 4 0.96
none  2 -0.22 4 0.18 6 -0.41 14 0.72 16 -0.1 17 -0.17
none ^ 13 0.37
none analytics 0 0.59
none by 13 0.75
none cannot 13 0.99
none cookies 0 0.98 4 -1.46
none flow 4 -0.02
none lacking 18 0.17
none load 13 1.31
none measure 15 2.4
none negation 2 -0.14 6 -0.37 16 -0.01
none nobody 13 -0.43
none not 6 -0.2 15 -0.06 16 -0.42
none other 17 0.53
none others 15 -0.46 17 1.37
none outparty 11 0.26 13 -0.32
none outside 15 2.04
none pd 13 -0.96
none personal 13 -0.19 14 0.44
none recognition 11 0.91
none someone 4 0.58 11 1.09 13 -0.48
none thou 14 2.16
none we 13 0.08
none withus 13 2.35
nopersonaldata  14 1.04
nopersonaldata personal 14 0.08
not  0 0.33 1 -0.51 3 -0.66 7 -0.56 10 -0.02 13 0.59 17 0.66 18 -0.23 21 -0.56
not @ 0 0.23 17 -1.12
not anon 11 -2.43
not ask 1 -1.41
not before 0 0.36 9 3.59
not by 4 1.04 15 1.1
not consent 0 0.41 1 -0.3 3 0.48 4 1.72
not cookie 2 0.47 10 0.27
not cookies 2 0.45 10 0.3 18 1.19
not copula 0 0.46
not deal 0 0.16
not deed 9 1.29
not detail 13 -0.58
not duty 8 0.02
not effect 4 1.2
not given 0 0.2
not goesout 14 -0.79 16 4.05
not h_name 0 -0.82
not holdings 17 -1.37
not identify 14 0.13
not inland 16 0.28
not ip 12 0.22
not knowing 9 0.97
not lacking 18 1.67
not leans 0 -0.09
not load 8 0.23
not marketing 0 0.43
not measure 0 1.17
not merge 15 3.29
not negation 1 -0.48 3 -0.3 4 0.67 14 0.88 18 -0.09 19 -0.28 21 -0.06
not open 10 0.15
not others 2 0.77 17 0.77
not perhaps 11 0.42
not perk 4 1.12
not personal 9 -0.28 14 1.05
not personaldata 13 0.68 17 -0.24
not provider 0 0.33 13 0.49
not recognition 11 0.77
not records 4 -0.05
not require 4 2.28
not service 0 -0.39
not set 17 0.02
not share 13 0.57
not shown 14 0.11 18 0.09
not someone 9 0.64 11 0.87 14 1.36
not these 0 -0.25 2 0.11 4 0.17 11 -0.16
not thirdcountry 16 4.66
not to 13 0.91
not tool 10 0.09 17 1.25
not toward 4 -0.53 7 -0.05 9 0.22 13 0.3
not track 10 1.13
not use 0 -0.41
not verbfirst 0 1.21 10 0.48
not we 13 -0.65 17 -0.4
not whole 18 -4.15
not without 13 -0.37
not you 0 -0.31 13 -0.3 17 -0.2
not yours 4 -0.09
nothingelse  15 -0.45
nothingelse ^ 17 1.22
nothingelse not 17 0.62
nothingelse others 15 -0.16
nothingelse outparty 17 0.95
offer privacymode 10 -1.11
offpage  1 -0.58 7 -0.04 9 -0.34 11 -0.47 12 -0.03 13 -1.18 14 -0.07 15 -0.7 17 -0.1
offpage appears 19 1.15
offpage banner 6 -0.62
offpage before 6 0.71
offpage content 3 0.31 8 0.85
offpage detail 19 1.39
offpage duty 6 -0.97
offpage exist 6 1.15
offpage h_name 2 0.56
offpage holdings 5 0.29
offpage leans 6 -0.03
offpage marketing 3 2.12
offpage only 2 0.26
offpage present 3 0.38
offpage retrieve 7 0.68
offpage slot 20 1.35
offpage stay 3 1.04
offpage these 3 0.06
offpage thou 6 0.92
offpage to 2 0.22
offpage toward 2 1.02
offpage verbfirst 18 0.99
offtopic  0 -2.59 4 -0.15 5 -2.13
offtopic you 0 -0.96
once  12 -3.57
only  2 1.88 3 -1.3 4 -0.28 6 -1.24 7 -1.34 9 1.77 10 -0.1 11 0.68 17 2.03 18 -0.05 19 -0.98 20 -0.22
only @ 17 2.4
only after 7 -0.4 9 0.42
only answer 9 1.11
only bounded 12 0.3 18 -1.17
only by 12 0.33
only click 8 0.29
only consent 0 1.23 3 0.99
only cookie 2 1.44
only cookies 2 0.8
only dc_address 12 0.14
only deal 17 0.91
only deed 9 0.71
only domain 12 0.38
only ground 1 0.81
only group 11 1.86
only h_name 2 1.02
only if 9 0.85
only listing 17 2.9
only load 8 0.64
only necessary 0 -0.28
only negation 17 -1.43
only not 15 0.46
only ours 15 0.48
only owndata 17 1.02
only payment 9 1.07
only records 17 1.02
only someone 17 -0.68
only these 17 0.04
only tls 21 1.68
only tool 3 -1.23 17 2.23
only toward 16 -0.41
only usable 4 1.76
only we 9 1.62 15 1.37
only who 0 0.29
only whole 0 1.62
only with 3 0.24 9 0.27
only without 2 1.31
only you 9 0.17 12 0.38
onsite  0 -0.67 1 -0.01 4 0.38 5 -0.74 10 -0.54 13 -0.37 20 -0.83
onsite anon 12 0.81
onsite cookie 0 -0.75 17 0.24
onsite cookies 17 0.89
onsite encrypt 21 0.57
onsite h_name 17 0.66
onsite pd 14 0.53
onsite these 17 0.5
onsite we 14 0.13
onsite websites 0 -0.05 11 -0.33 17 0.08 21 0.93
onsite wesubj 14 2.13
onsite you 6 0.22 15 1.86
open  3 -0.11 7 3.08 9 -0.7 11 1.04 13 -0.57 15 -0.3 17 -0.37 18 -0.47
open @ 7 0.91
open again 5 0.23
open analytics 3 1.45
open anon 11 0.65
open appears 6 0.68
open banner 6 0.2
open by 7 0.28
open consent 6 0.86
open content 7 0.63
open copula 11 0.24
open h_name 3 1.87
open holdings 7 -1.98 20 0.4
open negation 4 0.34
open onsite 6 0.54
open recognition 11 1.57
open show 6 1.09
open stores 7 0.52
open tool 7 0.31
open traffic 7 0.83
open whole 21 0.19
optaddress  10 -1.14 19 -1.29 20 5.03
optout  3 -0.28 4 -0.75 5 -0.02 7 -0.14 10 -0.07 11 -0.42 15 -0.38 19 -0.32 20 2.89
optout @ 20 0.52
optout analytics 20 0.12
optout by 20 0.38
optout not 20 -0.6
optout with 20 0.93
other copula 13 0.28
other holdings 13 -0.07
otherperiod  0 -0.42 6 -0.19 7 -0.71 8 -0.93 10 -0.24 13 -2.5 15 -0.16 17 -0.15 20 -1.43
otherperiod holdings 9 0.69
others  4 -0.39 7 -0.11 9 -0.79 11 -1.83 19 -0.51 20 -0.37
others ^ 17 2.13
others consent 0 0.2 3 0.61
others exist 17 1.55
others holdings 15 1.33
others measure 15 2.06
others negation 17 2.19
others not 17 0.97
others outparty 7 -1.14 9 -0.23
others payment 17 1.5
others require 0 1
others set 17 0.53
others someone 15 1.41
others websites 13 -0.01
ours  0 -0.48 8 -0.15 9 -0.08 10 -0.25 20 -0.26
ours @ 10 0.64
ours after 9 0.28
ours bounded 16 0.6
ours click 9 0.8
ours copula 15 0.22
ours embed 10 1.27
ours euland 16 0.18
ours holdings 16 0.34
ours listing 18 0.94
ours negation 4 0.29 11 0.37
ours not 4 0.37
ours outparty 19 0.64
ours policyword 19 0.94
ours processor 17 0.61
ours provider 19 0.22
ours stay 13 0.11
ours these 7 0.12
ours we 13 0.41
outparty  2 -0.38 5 -0.03 6 -0.57 10 -0.99 11 -0.2
outparty @ 17 0.89
outparty access 13 1.91
outparty ago 17 2.71
outparty choice 5 2.83
outparty content 17 1.24
outparty copula 18 0.2
outparty flow 13 1.09
outparty gets 13 2.04
outparty inland 16 -1.05
outparty negation 9 1.45 13 0.11
outparty not 9 0.45
outparty onsite 17 1.73
outparty others 13 0.12
outparty ours 17 0.76
outparty provider 13 -0.43
outparty require 3 2.45
outparty service 17 1.22
outparty third 13 0.07
outparty thisdoc 15 1.63
outparty tool 4 -0.06 14 -0.25
outparty track 17 -0.91
outparty websites 13 -1 15 0.14
outside we 13 0.71
outsider  13 1.59
owndata  1 -0.06 3 -0.78 7 -1.49 8 -2.16 11 -0.82 12 -0.36 14 -1.01 18 -0.39
owndata deed 4 0.52
owndata first 9 1.11
owndata inland 16 0.8
owndata negation 9 0.56
owndata none 9 0.46
payment by 9 0.17
payment encrypt 21 0.87
payment not 9 0.74
payment only 9 1.01
payment tool 17 0.47
payment you 9 1.05
pd  17 -0.01
pd ^ 14 1.51
pd by 14 0.73
pd negation 13 -0.35 14 2.3
pd records 13 -0.31 14 -0.43
pd someone 14 0.81
pd third 13 0.06
personal  9 -0.11 14 3.68 15 -0.31 17 -1.23 20 -0.03
personal holdings 11 -0.42
personal negation 14 0.11
personal pd 14 -0.48
personal shown 14 0.94
personal these 14 0.55
personal third 13 0.13
personaldata  0 -0.66 2 -0.59 3 -0.54 4 -1.29 5 -0.01 7 -0.86 11 -0.71 12 -0.9 15 -0.94 18 -0.16 20 -0.17
personaldata @ 11 1.16 15 1.09
personaldata assigned 14 -0.75
personaldata basis_word 13 -1.09
personaldata deal 17 0.47
personaldata deed 9 2.07
personaldata euland 16 1.23
personaldata freeof 14 -0.91
personaldata goesout 16 -0.76
personaldata h_life 16 0.77
personaldata holdings 0 -0.73 10 0.03
personaldata negation 13 1.22
personaldata personal 11 -0.84
personaldata process 11 0.3
personaldata records 11 -0.09 12 -1.07
personaldata someone 14 0.3
personaldata these 15 -0.68
personaldata third 14 -0.86
personaldata thou 9 0.27
personaldata tool 19 0.36
personaldata within 16 1.47
personaldata you 9 0.36
planned  6 -1.58 10 -0.97 16 -2.2
playstart  8 0.49 9 -0.31 10 1.33
playstart content 8 0.4
present  4 -0.34 8 -0.45 9 -0.64 11 -0.34 13 -0.26 14 -0.47 15 -0.46 17 0.47 20 -0.53
present consent 0 0.38
present find 19 0.05
present ip 12 0.21
present someone 1 0.82
present these 3 0.99
present use 17 -0.48
present we 0 -0.74
present you 1 0.79 9 -0.1
privacymode  3 -0.4 7 -0.22 10 6.11
privacymode cookie 10 -2.73
privacymode cookies 10 -0.63
privacymode domain 10 -0.57
privacymode these 10 -2.52
process  2 -0.01 5 -0.7 7 -2.33 10 -0.41 13 -0.91 15 -1.42 17 -0.9 19 -0.29 21 -0.23
process anon 11 3.71
process before 0 -1.34
process by 19 -0.09
process consent 0 -1.14
process deed 0 0.34 9 0.92
process eu 16 0.35
process ground 1 -0.32
process if 9 0.26
process inland 16 1.69
process negation 14 2.04
process not 9 -1.49 14 0.57
process open 0 0.95
process shorten 11 0.01
process these 1 0.24 4 0.87
processor  17 0.08
processor @ 17 0.51
provider  2 -0.03 3 -0.74 4 -0.05 6 -0.7 11 -0.74 12 -0.54 15 -0.06 18 -0.22 19 1.94
provider deal 19 0.53
provider find 19 0.09
provider giveaway 19 0.87
provider holdings 17 0.4
provider ip 12 -1.89
provider load 7 0.03
provider negation 17 0.86
provider offpage 19 1.01
provider onsite 19 1.03
provider stay 19 0.74
provider thisdoc 19 -0.09
provider tool 2 -0.14 6 -0.02 13 -0.06 15 -0.4 19 0.79
provider use 19 0.3
provider we 17 0.59
receive  0 -0.44 1 -0.95 11 -0.13 13 -0.24 15 -0.13 16 -0.24
receive before 9 0.77
receive bounded 9 -0.05
receive by 17 1.01
receive first 9 1.02
recognition  4 -0.57 5 -0.17
recognition browser 21 -3.19
recognition by 11 0.48
recognition merge 11 -2.43
recognition others 15 0.51
recognition someone 11 0.93
recognition tls 21 -0.7
recognition to 3 1.01 11 2.02 14 0.09
recognition toward 3 0.15
recognition wesubj 13 2.21
records  0 -0.78 1 -1.08 2 -0.93 3 -0.44 4 -0.48 5 -0.93 6 -1.1 7 -0.56 11 -0.05 14 -0.66 15 -0.09 17 -0.7 18 -0.38 19 -1.46 20 -1.03 21 -0.3
records @ 11 0.49
records after 9 0.15
records analytics 11 0.24
records before 8 0.5
records bounded 12 0.46 16 0.68
records by 4 -1
records copula 13 -0.54
records deal 17 0.99
records deed 9 0.11
records deletion 12 -1.19
records given 9 0.35
records group 11 5.99
records h_name 18 -0.73
records holdings 8 -0.45 14 -0.12 16 -0.36 21 -0.24
records list 19 -0.05
records none 4 0.79 9 0.03
records not 9 0.2 13 0.94 17 -1.43
records only 9 0.23 12 0.74
records onsite 13 0.78
records otherperiod 9 -0.05
records personal 14 -0.17
records recognition 11 0.5
records refers 10 0.62
records shorten 11 1.73
records someone 9 0.75 14 0.34
records stay 16 2.26
records store 9 -0.03
records these 8 0.44 9 0.03
records thisdoc 5 0.48
records thou 11 1.31
records toward 13 -0.27 14 -0.55
records use 11 1.83
records verbfirst 11 0.29 12 -0.73
records with 7 -0.11
records withus 13 0.02
records you 13 0.71
refers  2 -0.37 3 -0.46 5 -1.48 7 -0.42 8 -0.52 13 -2.14
refers after 7 -2.6
refers content 7 -0.57
refers leans 4 -0.23 8 -0.06
refers offpage 19 0.26
refers show 6 0.41
refers video 7 -0.36
regardless  4 1.39 7 0.79
regardless cookie 4 1.16
regardless cookies 4 1
regardless you 7 2.16
reject  4 4.34 9 -0.14 11 -0.38 14 -0.64 18 -0.1 19 -0.15
reject @ 4 0.23
reject ^ 4 0.07
reject consent 4 -1.19
reject cookies 0 1.36
reject effect 4 0.27
reject necessary 0 0.58 2 2.18 4 -1.01
reject negation 13 -0.55
reject nodetriment 4 0.38
reject none 4 1.12
reject same 4 1.74
reject set 0 1.43
reject shown 4 0.13
reject usable 4 0.23
reject you 4 0.67
remember  4 -0.26 11 -0.06
remember aslongas 5 0.57
removed  5 0.98
renounce  4 1.5 13 0.75
request  13 -2.79 14 -1.93
request ^ 14 -1.02
request personal 14 -0.08
request personaldata 14 -0.08
require  0 1.45 5 -1.82 9 -0.4 13 -0.06 17 -0.04
require click 8 0.11
require consent 0 0.47
require cookie 0 -1.65 4 1.68
require h_name 0 -0.9
require negation 0 -1.51
require offpage 0 1.06
require set 0 0.91
require wait 0 1.4
require you 0 0.5
retrieve  6 -1.89 9 -0.36
retrieve h_name 19 0.18
retrieve with 7 1.65
right_access  20 -0.57
same  4 3.69
same we 7 0.12
sell  9 -0.33 13 3.36 14 -2.52
sell negation 13 0.94
sell not 13 0.82
sell personal 13 0.76
sell share 13 -1.48
sell toward 13 -2.79
sell trading 13 -1.85
separately  19 1.32
separately someone 19 0.1
server  1 -0.3 10 -0.68 12 -0.47 21 0.61
server confined 16 0.07
server these 16 0.52
service  0 -0.38 5 -0.44 7 -0.12 11 -0.04 13 -1.11
service content 17 0.51
service only 17 0.23
service slot 3 0.53
set  0 1.07 3 -0.09 4 -0.84 5 -0.94 6 -0.97 7 0.47 11 -0.92 14 -0.22 15 -0.16 19 -0.43
set after 0 0.3 7 0.47
set all 10 0.93
set analytics 0 0.8
set basis_li 3 2.1
set before 9 -0.23
set consent 0 0.28
set cookies 17 0.13
set first 9 -1.11
set h_name 17 0.46
set if 9 0.44
set ip 12 1.13
set negation 0 0.26
set only 2 0.06
set others 18 0.26
set privacymode 10 0.43
set someone 0 0.76
set thou 0 1.63
set to 7 -1.1
set tool 10 0.82
set without 0 -0.07
settings  4 -0.55 5 1.7 6 -0.34
share  4 -1.34 13 1.76 14 -1.55 15 -1.81 16 -0.74
share flow 13 -1.21
share giveaway 13 -1.93
share leans 13 0.11
share negation 13 0.46
share not 13 0.15
share ours 13 -0.92
share outparty 13 1.03 17 -0.33
share traffic 9 2
share unless 13 -1.31
share with 9 0.05
share without 13 -0.01
share you 0 -0.37 9 0.53 13 -0.5
shorten  0 -0.57 7 -0.84 12 3.66 17 -0.12
shorten analytics 11 0.42
shorten deletion 12 -3.06
shorten endpart 12 0.38
shorten nobody 11 1.4
shorten you 12 0.52
shorten yours 12 -0.83
show  0 -0.73 1 -0.08 3 -1.82 4 -0.66 5 -1.81 6 1.38 9 -0.12 12 -0.54 13 -0.37 15 -0.68 18 -0.05 20 -0.91
show after 6 0.04 8 0.62
show appears 6 -0.74
show asked 1 -0.66
show banner 19 0.34
show by 7 -0.73
show choice 6 0.34
show consent 19 0.18
show copula 10 0.33
show find 7 1.61
show footer 6 0.9
show group 11 0.46
show ip 7 1.73
show map 8 0.88
show not 11 0.71
show only 0 1.59
show onsite 7 -0.36
show open 0 -0.14 7 -0.82
show ours 0 0.66
show outparty 0 0.29
show personal 14 1.48
show readmore 19 0.04
show refers 6 0.1
show these 19 0.17
show thou 7 -0.68
show to 7 -0.03
show use 6 0.4
show window 2 -0.33 6 1.09 7 -0.14
show you 0 0.8 6 0.03
shown  0 -0.17 2 -0.25 4 -0.28 5 -0.1 7 -0.61 8 -0.64 10 -0.16 13 -0.3 20 -0.72
shown after 7 -0.08
shown analytics 3 0.37
shown appears 21 0.51
shown consent 6 0.57
shown cookie 19 -0.98
shown copula 18 -0.79 19 -1
shown holdings 15 0.32
shown leans 16 0.27
shown not 11 0.61 15 0.06
shown someone 5 -0.45
shown technology 3 0.47
shown these 21 0.72
shown thisdoc 19 -1.13
shown thou 19 1.56
shown tool 19 0.56
shown use 6 0.76
shown we 15 0.11 17 -1.13
shown wesubj 19 1.21
shown whole 4 -0.65 18 2.28 19 -0.49
shown with 6 0.58
sitealone  15 2.09
slot  3 1.38 9 -0.23 11 -0.18 13 -0.3 18 -0.74 20 1.86
slot analytics 3 1.27
slot assigned 3 1.72
slot by 20 0.87
slot click 4 1.15
slot content 3 0.7
slot leans 3 0.52
slot measure 20 0.25
slot not 8 0.93 20 2.94
slot open 20 0.56
slot someone 4 0.1
slot these 20 0.35
slot thisdoc 3 -2.11 20 2.23
slot window 3 0.79
socialpage  3 -0.5 10 -0.38 12 -0.73
someof  0 -0.36 5 -0.08 16 -0.44 17 -1.16
someone  1 -0.46 3 -0.17 5 -0.32 7 -0.74 8 -0.22 11 1.14 12 -0.06 13 -0.68 15 -0.7 16 -0.32 17 -0.58 21 -0.58
someone @ 4 0.6
someone ^ 15 -0.35
someone after 1 0.06
someone analytics 0 0.84 3 0.54
someone arrival 6 0.2
someone by 14 -0.01
someone click 0 -0.15
someone consent 1 0.12 2 -0.77 5 -0.14
someone content 9 -1.2
someone cookie 4 0.06
someone copula 9 0.49 11 1
someone deed 9 0.79
someone expire 11 1.55
someone holdings 11 -0.45
someone identify 11 0.37
someone identity 6 -0.36
someone if 0 -1.14
someone leans 10 0.24
someone necessary 2 1.14
someone offpage 0 0.06 4 0.28
someone only 0 -0.18 9 -0.79
someone onsite 6 0.16
someone others 15 2.1
someone ours 21 1.37
someone payment 9 0.58
someone personal 13 -0.3
someone playstart 8 0.8
someone present 0 0.01 9 -0.38
someone receive 9 -0.51 19 0.39
someone recognition 11 0.61 14 -1.49
someone refers 7 -2.19
someone reject 0 -1.11
someone show 6 1.01
someone stay 11 0.49
someone switchon 8 0.98
someone these 8 -0.83 20 0.1
someone thou 9 -1.44
someone to 7 -0.46
someone transfer 9 0.6 21 0.45
someone verbfirst 0 0.13 9 -1.39
someone we 21 0.49
someone websites 11 -0.85 15 0.42
someone whereif 9 2.41
someone with 11 -1.27 20 0.57
someone you 3 -0.03 5 -0.17 8 -0.85
stay  3 0.33 7 -0.15 9 -0.11 10 -0.06
stay after 2 1.01
stay appears 3 0.55
stay blocked 0 1.06
stay inland 16 0.42
stay share 13 0.16
stay someone 3 0.09 13 1.81
stay these 3 0.34
stay tool 19 0.79
stay withus 13 0.57
store  3 -0.65 6 -0.18 7 -1.52 8 -0.34 15 -0.27 17 -0.59 19 -0.12 21 -0.48
store inland 16 1.28
store ip 12 2.23
store leans 13 0.67
store negation 12 1.68
store not 12 0.16 14 1.45
store pd 14 0.75
store server 16 -0.61
store shown 10 0.69
store stay 16 -0.37
store these 11 1.48
stores  0 -0.39 3 -0.13 4 -0.94 6 -0.96 8 -0.6 9 -0.44 10 -0.08 12 -0.1 16 0.79 17 -1 18 -0.55 19 -0.5 20 -0.85 21 -0.58
stores bounded 16 1.28
stores by 1 0.34
stores confined 16 1.26
stores cookie 2 0.64
stores cookies 2 0.29
stores copula 16 -0.6
stores euland 16 2.19
stores goesout 16 -0.89
stores inland 16 1.12
stores kept 16 1.02
stores leans 13 0.05 16 0.51
stores other 16 2.28
stores refers 16 0.16
stores server 16 1.36
stores stay 16 1.07
stores these 11 0.21
stores third 16 0.53
stores usa 16 -1.19
stores we 9 0.91
stores wesubj 9 0.6
striving  16 -1.3
striving holdings 16 -0.21
switchon  10 2.15 11 -0.19 12 1.44
switchon set 3 -0.1 12 0.12
technology  0 1.59 1 -0.63 6 -0.13 8 -0.7 9 -0.38 13 -0.46 16 -1.1 20 -0.24 21 -0.2
technology @ 17 1.26
technology ^ 0 0.28 3 0.66 20 -0.39
technology after 3 0.58 7 1.11
technology aslongas 0 0.44
technology before 0 1.18
technology blocked 0 1.92
technology category 3 0.95
technology domain 12 0.8
technology necessary 2 0.18
technology negation 0 0.17
technology offpage 7 0.33
technology open 7 1.54
technology outparty 17 0.2
technology payment 17 -1.13
technology present 3 0.99
technology provider 19 0.2
technology set 7 1
technology settings 19 1.52
technology slot 3 0.01
technology these 19 1.49
technology third 17 2.35
technology tool 0 -1.13
technology verbfirst 3 0.41
technology without 0 0.58
theonly  17 2.77
theonly we 17 0.51
thereupon @ 8 2.7
thereupon negation 8 0.89
thereupon not 0 0.7 8 0.42
these  0 -0.53 2 -0.15 4 -0.42 6 -0.24 7 -0.29 9 -0.88 11 -0.04 12 -0.17 13 -0.35 15 -0.79 16 -0.8 18 -0.47 20 -0.12 21 -0.35
these @ 0 0.1
these ^ 2 -0.17 3 -0.2
these after 7 0.45
these analytics 3 0.81
these anon 11 1.03
these by 6 0.13 8 0.85
these cannot 11 0.31
these category 0 0.48
these consent 4 0.34
these cookie 17 0.35
these cookies 17 0.25
these copula 15 0.26
these described 18 1
these endpart 12 0.67
these ground 1 0.44
these h_name 0 -0.27
these holdings 0 0.29 5 0.09
these knowing 21 0.58
these linkword 20 2.44
these list 17 1.9
these load 7 0.67
these marketing 3 1.57
these necessary 2 0.57
these others 15 0.86
these ours 13 0.23
these outparty 15 0.14
these perhaps 11 0.54
these records 13 -0.57
these share 13 0.06
these shorten 12 0.16
these shown 3 0.36
these slot 3 1.31 20 0.28
these someone 1 -0.31
these third 15 0.22
these thispolicy 18 3.1
these thou 0 -0.15 3 -0.31
these tool 17 0.44 19 0.15
these toward 13 0.69
these verbfirst 1 -0.53
these we 13 0.85
these whole 14 1.04 18 1.45
these with 10 0.25
these withdraw 5 0.35
these you 14 -0.3
these yours 4 -0.04
third  13 0.85 14 -1.11
third negation 13 0.09
third other 13 -1.84
third others 17 -0.81
third outparty 13 0.73 14 -0.85
third tool 13 0.68
third verbfirst 13 -0.78
thirdcountry  13 -2.19
thirdcountry inland 16 -1.32
thirdcountry negation 16 2.11
thirdcountry not 16 0.42
thisdoc  0 -0.59 1 -0.13 2 -1.02 3 -1.16 4 -0.93 6 -0.76 7 -0.68 8 -0.89 9 -0.77 10 -0.42 11 -0.34 13 -0.27 14 -1.33 15 -0.65 16 -1 18 1.9 19 -1.6
thisdoc ^ 18 0.28
thisdoc all 18 1.69
thisdoc beneath 3 1.19
thisdoc cookie 17 0.1 18 0.07
thisdoc cookies 17 0.01 18 0.44
thisdoc detail 18 0.12
thisdoc find 18 0.85
thisdoc listing 19 -0.57
thisdoc records 17 1.29
thisdoc thou 5 0.12
thisdoc whole 17 -0.11 18 0.85 19 -0.06
thisdoc you 18 0.7
thou  1 -0.05 11 -0.04 12 -0.51 13 -0.72 15 -0.32 16 -0.37 17 -0.9 18 -0.55 19 -0.24 20 -0.13
thou @ 4 0.15
thou ^ 9 -0.1 13 -0.49
thou after 6 0.96
thou again 5 0.03
thou all 4 1.09
thou analytics 0 0.56
thou beneath 5 0.37
thou bounded 9 -0.19
thou by 4 0.42 5 -0.73 11 -0.12
thou category 3 0.94
thou choice 9 0.25
thou click 0 -0.44 8 -0.22
thou confined 2 0.27
thou consent 19 0.34
thou content 8 1.07 9 -1.99
thou cookie 4 0.06 19 -0.52
thou cookies 19 -0.33
thou deal 9 0.37
thou encrypt 21 1.26
thou holdings 13 -0.13
thou inland 16 0.56
thou leans 6 0.5
thou load 7 -0.69
thou negation 0 0.08
thou none 0 0.04
thou not 2 0.28 5 -0.15 6 0.6
thou offpage 7 -0.38
thou only 2 0.63 9 -1.5
thou open 7 0.14
thou optout 20 0.4
thou outparty 0 0.73
thou playstart 8 1.26
thou provider 0 0.76
thou shorten 11 0.13
thou show 0 -0.61
thou someone 6 -0.93 9 -0.56 14 -0.21
thou store 1 0.74 9 0.83
thou switchon 3 1.59
thou these 5 1.31 6 0.14
thou third 13 0.35
thou tool 4 0.28 5 1.12 17 -0.08
thou toward 4 -0.19 5 -0.13
thou verbfirst 0 1.24 4 0.2 15 0.19
thou we 3 -0.23
thou wesubj 0 0.76
thou you 0 -0.59 3 -0.19 4 -0.11 9 -0.04 11 -0.21 13 -0.3
thou yours 4 -0.68
thumbnail  8 1.14 9 -1.76
tie merge 11 -1.06
tie recognition 11 -0.3
tls  7 -2.03 21 7.52
tls copula 21 -8.12
tls whole 21 0.81
to  0 -0.34 1 -0.42 2 -0.33 3 -0.43 6 -0.05 7 -0.05 8 -0.62 10 -0.28 11 -0.19 15 -0.31 16 -0.03 17 -0.14 21 -0.29
to @ 3 -0.4 5 0.99
to by 13 -0.42 20 0.16
to cookie 10 -0.99 19 0.35
to cookies 10 -0.68 19 0.5
to copula 13 0.47
to deal 13 -0.36
to detail 19 1.39
to effect 4 -0.41
to giveaway 13 -2.05
to knowing 13 -0.53
to leans 20 0.04
to marketing 0 0.44 3 1.12 20 1.14
to negation 16 0.5
to newsletter 5 -1.76
to nobody 13 0.76
to offtopic 5 -0.46
to others 15 0.42
to same 4 0.18
to set 13 0.94
to someone 4 0.32 20 1.21
to thou 9 0.03
to tool 19 0.26
to toward 0 -0.09 4 -0.38 7 -0.1
to we 0 0.04
together  0 -0.16 7 3.69 9 -0.18 10 -0.03 19 -0.5
together duty 8 1.07
together each 7 -0.71
together onsite 7 0.03
together open 6 -0.16
together set 7 0.02
together show 7 0.84
together to 7 0.6
together whole 7 -0.61
together with 7 0.91
tool  1 -0.52 2 -0.09 4 -0.2 9 -0.42 11 -0.85 12 -0.96 13 -0.08 14 -0.02 15 -0.29 16 -0.56 20 -1.08 21 -0.88
tool @ 17 0.69 18 1.38
tool after 11 0.59
tool all 17 0.05
tool analytics 3 0.05
tool appears 6 1.63
tool banner 0 1.18
tool basis_li 3 1.92
tool below 19 1.11
tool beneath 18 -0.39 19 0.6
tool bounded 17 0.13
tool by 6 0.78 18 0.48
tool change 19 1.52
tool complete 18 1.17
tool cookie 0 -0.21 2 -0.16 18 -0.15
tool cookies 0 -0.08 2 -0.1 18 -0.06
tool copula 13 -0.6 17 0.34 18 0.05 19 0.99
tool default 2 -0.8
tool detail 19 0.61
tool domain 10 1.27
tool find 19 1.89
tool fullest 18 2.06
tool gets 6 1.08
tool leans 18 0.48
tool marketing 3 0.6 17 -1.77
tool necessary 3 -1.61
tool not 17 0.14
tool offpage 19 1.78
tool only 9 0.87 17 1.07
tool onsite 18 0.25
tool open 6 1.06 19 0.17
tool ours 3 0.53
tool personal 14 0.22
tool provider 19 0.05
tool set 9 0.82 18 0.12
tool stores 2 1.03
tool these 3 0.31 19 0.02
tool thispolicy 18 3.58
tool to 18 0.69
tool use 17 1
tool verbfirst 13 -0.35 18 0.37
tool we 17 1.14
tool wesubj 19 0.83
tool you 6 0.77
toward  0 -0.02 1 -0.1 3 -0.28 5 -0.2 7 -0.18 8 -0.01 10 -1.04 11 -0.51 12 -0.61 14 -0.17 15 -0.21 16 -0.75 17 -1.04 18 -0.82 19 -0.62
toward @ 5 0.39 9 1.49 11 -0.21 13 0.41
toward after 9 0.36
toward before 0 0.37
toward by 7 -1.19 20 0.33
toward click 8 0.1 9 0.5
toward consent 5 0.67
toward cookie 4 0.14 5 0.85
toward cookies 2 0.05 4 0.29
toward copula 11 0.31 13 0.39 16 0.49
toward domain 10 -1.98
toward encrypt 21 0.72
toward goesout 16 0.63
toward h_name 4 1.03
toward h_provider 9 1.29
toward holdings 13 -0.31
toward leans 20 1.05
toward negation 4 0.12 13 0.55 16 0.14
toward nobody 13 0.88
toward offpage 0 0.59 19 0.65
toward only 9 0.32
toward ours 13 -0.56
toward outparty 13 1.33
toward owndata 17 1.55
toward privacymode 10 -1.63
toward records 13 -0.6
toward reject 4 -1.26
toward same 4 1.36
toward server 7 0.32
toward service 0 -1.07
toward set 13 0.59
toward slot 0 0.19
toward someone 11 0.45 20 0.03
toward technology 0 -1.21
toward these 0 0.57
toward to 9 -0.16 13 -0.4
toward tool 2 0.21 5 0.08
toward traffic 9 0.14
toward verbfirst 21 0.4
toward video 8 0.57
toward we 9 -0.39 13 -0.06
track  4 -0.46 13 -0.82 14 -0.48 15 1.67 19 -0.04
track negation 15 2.33
track not 15 1.2
track other 15 0.83
track others 15 0.41
track outparty 15 1.14
track yourchoice 3 1.64
trading  13 1.75
trading negation 13 0.7
trading not 13 0.74
trading records 13 0.41
trading share 20 1.08
traffic  0 -2.22 1 -0.42 3 -0.38 5 -0.36 6 -0.53 7 -0.53 8 -0.59 10 -0.39 14 -0.9 15 -0.6 17 -0.44 19 -0.53 21 1.61
traffic ^ 21 0.01
traffic anon 11 0.27
traffic click 9 0.63
traffic confined 13 1.09
traffic copula 21 1.12
traffic deed 9 0.74
traffic encrypt 21 1.39
traffic flow 21 0.4
traffic holdings 21 0.03
traffic negation 9 0.61 13 1.37
traffic not 9 0.41
traffic others 13 1.67
traffic ours 21 0.73
traffic personaldata 9 0.17
traffic records 9 0.55
traffic server 21 0.45
traffic stay 13 1.26
traffic stores 21 0.17
traffic thou 11 0.01
traffic tls 21 0.05
traffic transfer 21 0.27
traffic we 21 0.75
traffic you 9 0.35
transfer  0 -0.02 1 -0.13 4 -0.2 8 -0.21 12 -1.36
transfer @ 8 1.23
transfer after 9 0.38
transfer deal 9 -0.44
transfer deed 9 -0.62
transfer encrypt 21 0.97
transfer goesout 16 1.29
transfer marketing 20 1
transfer negation 16 0.31
transfer not 16 0.43
transfer these 9 1.06
transfer thou 9 1.09
transfer to 9 0.6
transfer tool 13 0.31
transfer traffic 13 -0.14 21 -1.03
transfer you 9 0.23
turnoff  9 -0.15 20 3.38
turnoff ^ 20 0.48
turnoff consent 0 0.78
turnoff measure 20 1.28
twoclick  8 0.27
undo  0 -0.98 5 3.52
unless  0 1.11 2 0.3 4 -2.03
unless consent 0 1.3 1 0.49
unless deed 9 0.24
unless necessary 2 0.41
unless someone 9 1.6
unnecessary  0 0.98
unnecessary blocked 2 4.3
unnecessary cookie 0 0.55
unnecessary cookies 0 0.16
unnecessary copula 0 -0.29
unnecessary negation 4 2.19
unnecessary tool 0 0.41
unnecessary whole 3 1.04
unnecessary you 0 0.23
url  0 -0.22 3 -1.71 4 -1.39 7 -0.6 9 -0.43 10 0.37 11 -0.04 13 -0.22 14 -0.26 19 2.95 20 4.26
usa  13 -0.05 21 -0.34
usa these 16 0.27
usable  2 -1.57 4 3.85
usable freeof 4 0.53
usable without 4 0.02
use  3 -0.76 4 -0.1 7 -0.68 9 -1.31 12 -0.05 13 -1.15 15 -0.61 18 -0.15 20 0.46
use @ 3 -0.58 6 0.3
use analytics 12 1.11
use anon 12 1.09
use by 0 0.58 12 0.66
use click 8 1.9
use consent 0 0.58
use cookies 10 0.88 17 1.2
use copula 0 0.15
use find 19 1.88
use following 17 1.74
use h_name 17 -0.19
use inland 16 0.7
use necessary 2 1.4
use negation 0 -0.55 10 -0.01 17 1.44
use none 13 -0.53
use not 10 -0.09 17 0.74
use offpage 19 1.09
use only 0 1.1 17 0.5
use others 17 -0.63
use personaldata 14 1.83
use privacymode 10 2.09
use shown 19 0.53
use these 0 0.18
use thou 0 -0.75 19 0.65
use tls 21 0.13
use to 17 -0.16
use tool 5 -0.3 18 -0.96
use toward 11 0.35
use with 12 2.07
use withdraw 5 0.86
use you 0 1.35
verbfirst  0 -0.02 1 -0.51 5 -0.8 6 -0.66 8 -0.18 9 -0.69 10 -0.34 12 -0.13 13 -0.97 14 -0.35 15 -0.43 16 -0.33 17 -0.19 19 -0.46 20 -0.54
verbfirst @ 7 -0.16 13 0.38
verbfirst ^ 1 1.03 4 -0.59 11 -0.27
verbfirst answer 6 1.96
verbfirst answered 6 0.54
verbfirst ask 1 -0.14
verbfirst banner 0 0.17
verbfirst bounded 2 0.59
verbfirst by 3 0.27 7 -0.56 9 0.13
verbfirst category 3 0.55
verbfirst choice 10 0.05
verbfirst click 8 0.16
verbfirst cookie 18 0.46
verbfirst cookies 3 0.23 18 0.76
verbfirst copula 0 -0.32 6 -0.84 7 -0.51 12 -0.32 15 -0.39
verbfirst deal 7 0.19 14 0.98
verbfirst detail 11 0.53
verbfirst each 7 -2.99
verbfirst exist 16 -0.09
verbfirst hearsay 11 2.04
verbfirst leans 9 0.43 13 -0.13
verbfirst listing 18 0.32
verbfirst marketing 3 1.25
verbfirst negation 11 0.55 13 0.38
verbfirst not 3 -0.08 17 0.91
verbfirst offpage 0 0.24
verbfirst only 0 -0.53 1 0.47
verbfirst present 16 -0.07
verbfirst same 4 0.79
verbfirst set 10 0.1
verbfirst shorten 12 0.93
verbfirst someone 20 0.73
verbfirst store 16 1.24
verbfirst these 0 0.36 1 1.23 4 0.24 10 0.57 21 0.45
verbfirst third 13 0.87
verbfirst thou 8 0.33
verbfirst tls 21 1.43
verbfirst to 0 0.62
verbfirst together 7 0.24
verbfirst tool 0 0.54 17 -0.13
verbfirst toward 13 1.24
verbfirst transfer 21 0.91
verbfirst without 4 0.11
verbfirst yours 9 0.72
video  4 -0.54 9 -1.49
video @ 3 0.28
video ^ 10 1.41
video after 7 -0.22
video by 10 0.19
video content 4 -0.03 8 -0.24
video deletion 3 0.55
video holdings 10 -0.75
video includes 3 0.37
video not 8 0.55
video offpage 3 -0.03
video these 8 0.52 10 1.86
video together 8 -1.86
video tool 8 1.22 10 2.48
video track 10 0.11
video verbfirst 10 1.18
visitorid below 11 0.05
wait  3 -0.57
wait analytics 0 -1.1
wait not 0 -0.68
we  0 -0.48 1 -0.78 2 -0.83 3 -0.4 4 -0.97 5 -0.23 6 -0.64 7 -0.58 8 -1.49 9 -0.45 14 -0.45 15 -0.1 16 -0.15 17 -0.07 18 -0.71 19 -1.02 20 -0.87
we @ 6 0.67 15 -0.15
we ^ 1 -0.93 2 -0.75 3 -0.34 5 -0.59 11 -0.67 13 -0.03 17 0.53 19 -0.38
we after 9 0.27
we analytics 3 -0.51
we assigned 3 0.34
we bounded 0 -0.42
we by 3 0.91 7 -0.3
we click 9 0.45
we cookies 2 0.01
we counts 11 0.27
we find 19 -0.1
we holdings 16 0.94
we keepus 13 0.67
we leans 13 0.73
we listing 18 0.34
we measure 14 1.47
we negation 10 -1.27 14 -0.04 15 0.31 16 -0.46
we not 2 -0.75 10 -1.09 13 0.57
we only 11 0.84
we onsite 21 -2.56
we ours 0 -0.05 10 -0.05 11 -0.16
we owndata 9 -1.01
we personaldata 17 -0.18
we planned 10 -0.45
we present 19 -1.3
we process 16 0.01
we processor 17 1.69
we someone 5 -0.23 14 0.02 15 0.69
we stay 13 0.41
we store 12 0.68
we technology 0 0.2
we these 7 0.54 15 0.75
we third 13 1.05
we thou 9 0.08 15 0.12
we tool 17 0.11 19 0.6
we toward 9 -0.48
we twoclick 8 2.96
we use 0 -0.48 11 -0.47
we verbfirst 0 -0.43 10 0.47
we websites 0 0.83 7 1.12 15 0.21 21 -0.3
we wesubj 2 -0.26 3 -0.25 4 -0.47 5 -1.27 6 -0.4 7 -0.49 9 -0.33 11 -0.19 12 -0.21 14 -0.36 15 -0.49 16 -0.88 17 -0.5 18 -0.12 20 -0.14 21 -0.55
we with 7 -0.87
we withdraw 5 0.19
we you 13 0.19 15 0.95
we yours 9 0.33
websites  1 -0.41 3 -1.69 5 -0.32 9 -1.57 11 -1.26 13 -0.88 18 -0.11 19 -0.43 20 -1.23
websites after 6 -3.92
websites before 12 1.87
websites flow 15 0.6
websites negation 15 1.16
websites onsite 4 0.87
websites shorten 12 0.69
websites with 12 1.85 21 -0.81
wesubj  2 -0.21 3 -0.19 4 -0.39 5 -1.18 6 -0.33 7 -0.42 9 -0.25 11 -0.13 12 -0.15 14 -0.29 15 -0.44 16 -0.78 17 -0.34 18 -0.07 20 -0.08 21 -0.49
wesubj @ 0 0.45 17 -0.22
wesubj ^ 1 -0.48 10 -0.4 11 -0.1 14 -0.58 19 -0.27
wesubj ask 0 0.5
wesubj before 0 1.08
wesubj by 0 0.31
wesubj choice 10 0.54
wesubj content 10 -0.16
wesubj cookie 2 0.65 3 0.15
wesubj cookies 2 1 3 0.09 17 0.31
wesubj deed 9 -0.16
wesubj following 17 0.4
wesubj h_purpose 12 0.61
wesubj holdings 0 0.14 11 -0.06
wesubj hypothetical 21 -0.04
wesubj if 0 1.23
wesubj inland 16 -0.74
wesubj keepus 13 0.84
wesubj knowing 11 0.15
wesubj leans 13 0.25
wesubj load 0 0.06
wesubj measure 0 0.92
wesubj negation 12 0.24 14 -1.44
wesubj none 13 0.69
wesubj not 14 -0.45
wesubj only 11 0.27
wesubj ours 1 0.83
wesubj owndata 13 0.39
wesubj pd 13 0.49
wesubj personal 13 0.07
wesubj planned 10 -0.08
wesubj privacymode 10 2.12
wesubj set 0 -0.52
wesubj share 13 0.58
wesubj show 11 0.64
wesubj shown 9 0.5
wesubj someone 13 -0.19
wesubj stores 12 0.06 16 1
wesubj technology 0 0.34
wesubj these 17 0.2
wesubj to 0 0.05 11 -0.75
wesubj tool 13 -1.14 17 0.65
wesubj toward 13 -0.47
wesubj trading 13 0.96
wesubj twoclick 8 0.25
wesubj use 8 0.03 17 1.07
wesubj we 1 0.94 11 -0.8 17 -1.49
whereif  0 -0.03
whereif ^ 16 -0.36
whereif choice 6 1
which tool 17 1.46
which who 3 -0.92 19 -0.84
who  7 -0.17 13 -0.18
who ^ 19 1.64
whole  6 -0.83 8 -0.24 11 -0.23 19 -0.28 20 -0.84
whole @ 18 0.34
whole ^ 18 1.5
whole below 18 -2.52
whole bounded 16 -0.25
whole by 18 0.49
whole cookie 4 -0.67 18 0.28
whole cookies 4 -0.53 18 0.33
whole eu 16 -0.4
whole find 4 3.43
whole h_name 4 -0.8
whole listing 18 0.85
whole onsite 18 1.14
whole open 7 0.16
whole outparty 3 0.42
whole receive 18 1.52
whole require 3 1.74
whole service 18 0.36
whole shorten 11 0.49
whole tls 21 0.98
whole to 7 2.18
whole tool 4 -0.7 18 1.78
whole use 18 1.33
whole we 18 1.39
whole websites 21 0.37
whole withdraw 5 0.68
window  1 -0.13 4 -0.77 6 2.5 7 -1.38 9 -0.4 10 -0.11 11 -0.23 16 -0.57 18 -0.43
window banner 6 -0.54
window choice 2 -0.22
window cookie 6 0.31
window cookies 6 0.36
window encrypt 21 1.25
window not 0 0.96
window offpage 3 0.78 6 -0.63
window tool 6 0.04
window with 6 0.9
with  0 -0.07 1 -0.29 4 -0.41 9 -0.32 13 -0.85 16 -0.2 17 -0.74 18 -0.49 21 -0.21
with @ 7 -0.23
with arrival 6 0.59
with assigned 20 1.25
with by 1 -0.46 3 -0.09 4 -0.69 8 -0.19 13 -0.19
with click 8 0.9
with consent 0 0.2 1 1.19
with deed 9 1.59 20 0.72
with detail 11 0.53
with domain 3 1.57
with functional 3 0.42
with h_life 11 2.05
with not 11 0.18 20 0.4
with onsite 15 0.23
with ours 21 0.14
with records 15 0.99
with socialpage 6 1.14
with someone 6 0.53
with these 0 1.69 10 0.46 20 0.06
with thisdoc 20 0.51
with together 7 -0.77
with tool 2 0.31
with toward 6 0.96
with verbfirst 0 -0.13 10 0.33
with you 6 0.03 12 -0.19
withdraw  0 -1.31 1 -2.42 3 -1.51 4 -0.96 5 3.67 6 -0.48 19 -0.68
withdraw @ 5 0.78
withdraw ^ 5 2.37
withdraw consent 0 -0.18
withdraw cookie 5 0.68
withdraw cookies 5 0.3
withdraw offpage 5 0.39
withdraw tool 5 0.54
withdraw toward 5 0.54
withdraw undo 5 -1.18
without  13 -1
without ^ 2 0.67 14 -0.53
without before 0 -1 14 1.17
without consent 0 0.9
without negation 14 -1.42
without personaldata 14 1.91
without set 0 -0.13
withus we 7 1
words 0 0 -2.29 1 -2.29 2 -2.97 3 -1.57 4 -2.74 5 -2.88 6 -3.05 7 -2.34 8 -2.72 9 -2.56 10 -2.35 11 -1.99 12 -2.09 13 -0.78 14 -1.54 15 -2.09 16 -1.53 17 -1.65 18 -1.93 19 -1.69 20 -4.12 21 -2.58
words 1 0 -2.62 1 -2.37 2 -2.68 3 -2.03 4 -1.72 5 -1.33 6 -2.42 7 -2.27 8 -3.01 9 -1.31 10 -2.56 11 -2.28 12 -2.62 13 -1.16 14 -1.36 15 -1.74 16 -2.38 17 -2.09 18 -2.53 19 -0.93 20 -1.75 21 -2.16
words 2 0 -1.97 1 -0.65 2 -1.72 3 -1.85 4 -1.69 6 -1.48 7 -1.75 8 -1.83 9 -1.29 10 -1.45 11 -1.35 12 -1.64 17 -2.66 18 -2.09 20 -1.35 21 -1.95
you  1 -0.23 2 -0.87 3 -0.39 5 -0.49 7 -0.03 9 -0.07 10 -1.5 11 -0.81 14 -0.62 15 -0.43 16 -0.73 17 -1 18 -0.98 19 -1.1 21 -0.4
you @ 9 0.65 20 0.36
you ^ 0 -0.36 1 -0.04 2 -0.27 7 -0.32 8 -0.03 12 -0.22 19 -0.35 20 -0.73
you account 9 0.14
you after 6 0.85 15 0.1
you again 5 0.24
you all 4 0.23
you anytime 5 1.39
you appears 6 1.41
you asked 1 0.01
you assigned 5 1.17
you banner 3 -0.87
you before 9 0.18
you bounded 2 0.35
you browser 7 0.51
you by 14 -0.61
you choice 3 -0.37 9 0.17
you click 0 -0.71
you consent 0 0.96 9 -0.29
you content 4 0.08
you cookie 4 1.27
you cookies 2 0.15
you copula 1 0.17 2 0.49 4 0.01 6 0.3 13 0.62
you dc_address 7 0.28
you deal 15 0.41 21 0.14
you detail 9 0.44
you duty 0 0.06
you effect 4 1.28
you encrypt 21 1.33
you evenif 4 1.91
you firstvisit 6 0.77
you freeof 4 0.52
you holdings 1 0.3 5 0.12 6 0.14 13 0.34 15 -0.3
you identify 11 0.3
you if 5 0.04
you leans 20 -0.44
you load 8 0.41
you negation 9 0.24 11 0.18 13 0.14
you nobody 13 0.07
you none 13 0.53
you not 2 1.87 4 0.38
you offpage 3 -0.59 19 0.53
you offtopic 4 -3.72
you only 2 0.79
you onsite 4 0.19 6 0.46 14 0.49
you ours 21 0.6
you outparty 0 0.91 13 0.36
you outside 20 2.37
you personaldata 13 0.18
you process 1 1.72
you receive 9 -0.63
you records 11 -0.33
you service 0 -0.05
you shorten 12 0.82
you show 13 -0.29
you shown 10 2.03
you someone 0 -0.19 1 -0.03 3 -0.56 8 -0.24 19 -0.13 21 -0.68
you store 12 -0.57
you stores 1 0.94
you these 3 0.46 6 0.09
you thou 0 -0.84 1 -0.21 2 -0.65 8 -0.58 11 -0.92 12 -0.43 14 -0.88 17 -0.73 18 -0.43 21 -1.1
you tool 4 0.58 5 0.3 6 0.43 9 -0.76
you transfer 9 1.19
you turnoff 20 -1.58
you verbfirst 0 0.25 4 0.55 10 0.14
you we 4 -0.26 9 0.96 10 0.72
you websites 15 1.64
you with 0 -0.55 12 0.09 21 0.02
you withdraw 5 0.33
you without 4 0.37
you yourchoice 5 1.6
yourchoice  3 0.76 5 1.32
yourchoice by 3 2.3
yourchoice not 5 1.89
yours  0 -0.05 4 -0.26 7 -0.15 13 1.21 14 -0.01 17 -0.74
yours @ 13 0.07
yours ^ 13 0.81
yours anon 11 1.08
yours deed 9 0.15
yours inland 16 1.96
yours ip 12 0.47
yours not 13 0.93
yours ours 13 1.43
yours stores 16 0.28
yours transfer 21 1.45
yours you 9 1.9`;
